// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/LookFields.h"

#include "app/text/Utf8.h"
#include "app/theme/Theme.h"
#include "app/theme/Type.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/FileDialog.h"

#include <QBuffer>
#include <QColorDialog>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSide = 14;
constexpr int logoSide = 900; ///< in pixels
constexpr QSize logoRoom{200, 56};

QIcon swatch(const QColor& color)
{
    QPixmap pixmap{px(swatchSide), px(swatchSide)};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().line);
    painter.setBrush(color);
    painter.drawRoundedRect(pixmap.rect().adjusted(0, 0, -1, -1), 3, 3);
    return pixmap;
}

/// On white, for it may stand on a dark slide, and no larger than a cover needs.
ImportedPicture asLogo(ImportedPicture imported)
{
    const auto* picture = std::get_if<Picture>(&imported);
    if (!picture)
        return imported;
    const auto image = decoded(*picture, {logoSide, logoSide});
    QImage paper{image.size(), QImage::Format_RGB32};
    paper.fill(lightTokens().surface);
    QPainter{&paper}.drawImage(0, 0, image);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    if (image.isNull() || !paper.save(&buffer, "PNG"))
        return PictureProblem::Damaged;
    Picture logo{PictureFormat::Png, {}};
    for (const char byte : bytes)
        logo.content.push_back(static_cast<std::byte>(byte));
    return logo;
}

QHBoxLayout* rowOf(QWidget* first, QWidget* second)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(first);
    row->addWidget(second);
    row->addStretch(1);
    return row;
}

} // namespace

LookFields::LookFields(QWidget* parent)
    : QWidget{parent}
    , m_accent{secondaryButton({})}
    , m_usual{linkButton(tr("As usual"))}
    , m_logo{new QLabel}
    , m_chooseLogo{secondaryButton(tr("Logo…"))}
    , m_noLogo{linkButton(tr("Take away"))}
{
    m_accent->setObjectName(u"accent"_s);
    m_accent->setToolTip(tr("The colour of marks and headings"));
    m_chooseLogo->setObjectName(u"logo"_s);
    m_chooseLogo->setToolTip(tr("A picture for the cover"));
    m_noLogo->setAccessibleName(tr("Take the logo away"));
    m_usual->setAccessibleName(tr("The usual colour"));
    m_logo->setAccessibleName(tr("Logo"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(rowOf(m_accent, m_usual));
    column->addWidget(m_logo);
    column->addLayout(rowOf(m_chooseLogo, m_noLogo));
    connect(m_accent, &QPushButton::clicked, this, &LookFields::chooseAccent);
    connect(m_usual, &QPushButton::clicked, this, [this] { emit accentChosen({}); });
    connect(m_chooseLogo, &QPushButton::clicked, this, &LookFields::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, &LookFields::logoTakenAway);
    show({}, {});
}

void LookFields::show(const summary::ReportStyle& style, const std::optional<Picture>& logo)
{
    m_colour = toQt(style.accent);
    const auto color = m_colour.isEmpty() ? lightTokens().accent : QColor{m_colour};
    m_accent->setIcon(swatch(color));
    m_accent->setText(m_colour.isEmpty() ? tr("Usual colour") : m_colour);
    m_usual->setVisible(!m_colour.isEmpty());
    const auto image = logo ? decoded(*logo, logoRoom * 2) : QImage{};
    m_logo->setVisible(!image.isNull());
    if (!image.isNull())
        m_logo->setPixmap(
            QPixmap::fromImage(image.scaled(image.size().scaled(logoRoom, Qt::KeepAspectRatio),
                Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    m_noLogo->setVisible(logo.has_value());
}

void LookFields::chooseAccent()
{
    auto* dialog =
        new QColorDialog{m_colour.isEmpty() ? lightTokens().accent : QColor{m_colour}, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(tr("Colour of reports"));
    connect(dialog, &QColorDialog::colorSelected, this,
        [this](const QColor& color) { emit accentChosen(color.name().toUpper()); });
    dialog->open();
}

/// A picture is made ours in another thread, as any is that comes into a document.
void LookFields::chooseLogo()
{
    const auto path = FileDialog::open(this, tr("Logo"), {}, pictureFilter());
    if (!path)
        return;
    auto promise = std::make_shared<QPromise<ImportedPicture>>();
    auto* watcher = new QFutureWatcher<ImportedPicture>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_chooseLogo->setEnabled(true);
        accept(watcher->result());
    });
    m_chooseLogo->setEnabled(false);
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, source = PictureSource{.file = *path}] {
        promise->start();
        promise->addResult(asLogo(importPicture(source)));
        promise->finish();
    });
}

void LookFields::accept(const ImportedPicture& picture)
{
    if (const auto* problem = std::get_if<PictureProblem>(&picture))
        emit refused(wording(*problem));
    else
        emit logoChosen(std::get<Picture>(picture));
}

} // namespace charrette::app
