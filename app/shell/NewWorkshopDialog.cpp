// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/NewWorkshopDialog.h"

#include "app/formats/OwnFormats.h"
#include "app/shell/TimeField.h"
#include "app/text/Dates.h"
#include "app/text/Format.h"
#include "app/text/Wording.h"
#include "app/widgets/Buttons.h"
#include "app/widgets/DateField.h"
#include "app/widgets/FieldColumn.h"
#include "app/widgets/FileDialog.h"
#include "app/widgets/MessageBox.h"
#include "app/widgets/WrapLabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

/// A title as a file name: without what file systems and shells take for something else.
QString fileName(const QString& title)
{
    QString name;
    for (const auto c : title.simplified())
        name += u"/\\:*?\"<>|"_s.contains(c) || c.unicode() < 0x20 ? u'-' : c;
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.left(80);
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QComboBox* zones()
{
    auto* box = new QComboBox;
    for (const auto& id : QTimeZone::availableTimeZoneIds())
        box->addItem(QString::fromLatin1(id));
    const auto here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (box->findText(here) < 0)
        box->insertItem(0, here);
    box->setCurrentText(here);
    return box;
}

} // namespace

NewWorkshopDialog::NewWorkshopDialog(Into into, const Format* chosen, QWidget* parent)
    : QDialog{parent}
    , m_into{into}
    , m_format{new QComboBox}
    , m_purpose{new WrapLabel}
    , m_title{new QLineEdit}
    , m_client{new QLineEdit}
    , m_place{new QLineEdit}
    , m_date{new DateField}
    , m_time{new TimeField}
    , m_zone{zones()}
    , m_hint{new WrapLabel{{}, Type::Muted}}
    , m_path{new QLineEdit}
    , m_create{primaryButton(tr("Create"))}
{
    setWindowTitle(tr("New workshop"));
    fillFormats();
    m_format->setCurrentIndex(
        m_format->findData(chosen ? QString::fromStdString(chosen->id) : QString{}));
    m_date->setDate(QDate::currentDate().addDays(28));
    m_time->setMinute(9 * 60);
    m_time->setToolTip(tr("For participants; what the crew does before comes earlier"));

    auto* fields = new FieldColumn{this};
    fields->addField(tr("&Format"), buildFormat());
    fields->addWidget(m_purpose);
    fields->addField(tr("&Title"), m_title);
    fields->addPair(tr("&For (client or unit)"), m_client, tr("&Place"), m_place);
    fields->addPair(tr("First &day"), m_date, tr("Begins &at"), m_time);
    m_hint->hide();
    fields->addWidget(m_hint);
    fields->addField(tr("Time &zone"), m_zone);
    if (into == Into::NewDocument)
        fields->addField(tr("&Keep it in"), buildPath());

    auto* cancel = secondaryButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    column->addWidget(fields);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(460);
    m_create->setDefault(true);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] {
        if (m_pathIsOurs) // what we propose is there, or is made
            QDir{}.mkpath(documents());
        accept();
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &NewWorkshopDialog::chooseFormat);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleIsOurs = false; });
    connect(m_title, &QLineEdit::textChanged, this, &NewWorkshopDialog::suggestPath);
    connect(m_date, &DateField::dateChanged, this, &NewWorkshopDialog::chooseFormat);
    for (const QLineEdit* field :
        {static_cast<QLineEdit*>(m_date), static_cast<QLineEdit*>(m_time)})
        connect(field, &QLineEdit::textChanged, this, &NewWorkshopDialog::updateActions);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsOurs = false; });
    connect(m_path, &QLineEdit::textChanged, this, &NewWorkshopDialog::updateActions);
    chooseFormat();
    m_title->setFocus();
    m_title->selectAll();
}

QWidget* NewWorkshopDialog::buildFormat()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* load = secondaryButton(tr("From a file…"));
    connect(load, &QPushButton::clicked, this, &NewWorkshopDialog::loadFormat);
    m_format->setAccessibleName(tr("Format"));
    m_format->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(m_format, 1);
    layout->addWidget(load);
    row->setFocusProxy(m_format);
    return row;
}

void NewWorkshopDialog::fillFormats()
{
    m_format->clear();
    for (const auto& format : formats())
        m_format->addItem(QString::fromStdString(format.name), QString::fromStdString(format.id));
    for (const auto& format : OwnFormats::all())
        m_format->addItem(QString::fromStdString(format.name), QString::fromStdString(format.id));
    m_format->addItem(tr("Empty"), QString{});
}

void NewWorkshopDialog::loadFormat()
{
    const auto path = FileDialog::open(
        this, tr("Load a format"), documents(), tr("Formats of Charrette (*.json)"));
    if (!path)
        return;
    try {
        const auto loaded = OwnFormats::load(*path);
        const QSignalBlocker quiet{m_format};
        fillFormats();
        m_format->setCurrentIndex(m_format->findData(QString::fromStdString(loaded.id)));
    } catch (const FormatError& error) {
        MessageBox::tell(this, tr("No format"), app::wording(error));
    } catch (const Error& error) {
        MessageBox::tell(this, tr("No format"), app::wording(error.problem()));
    }
    chooseFormat();
}

QWidget* NewWorkshopDialog::buildPath()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* choose = secondaryButton(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &NewWorkshopDialog::browse);
    m_path->setAccessibleName(tr("File of the new document"));
    layout->addWidget(m_path, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_path);
    return row;
}

std::optional<Format> NewWorkshopDialog::format() const
{
    return anyFormat(m_format->currentData().toString());
}

void NewWorkshopDialog::chooseFormat()
{
    const auto chosen = format();
    m_purpose->setText(!chosen ? tr("One day with a blank agenda.")
            : chosen->purpose.empty()
            ? tr("Your own format · %1").arg(dayCount(static_cast<int>(chosen->days.size())))
            : tr("%1 · %2. %3")
                  .arg(QString::fromStdString(chosen->length),
                      QString::fromStdString(chosen->people),
                      QString::fromStdString(chosen->purpose)));
    if (m_titleIsOurs) {
        const auto name = chosen ? m_format->currentText() : tr("Workshop");
        m_title->setText(tr("%1 %2", "name of the format, year")
                             .arg(name, QString::number(m_date->date().year())));
    }
    updateActions();
}

void NewWorkshopDialog::suggestPath()
{
    const auto name = fileName(m_title->text());
    if (m_pathIsOurs && !name.isEmpty()) {
        auto path = documents() + u'/' + name + u".charrette"_s;
        for (int i = 2; QFileInfo::exists(path); ++i)
            path = documents() + u"/%1 %2.charrette"_s.arg(name).arg(i);
        m_path->setText(QDir::toNativeSeparators(path));
    }
    updateActions();
}

void NewWorkshopDialog::browse()
{
    if (const auto path = FileDialog::save(this, tr("Keep the new document in"), m_path->text(),
            tr("Charrette documents (*.charrette)"), u"charrette"_s)) {
        m_pathIsOurs = false;
        m_path->setText(QDir::toNativeSeparators(*path));
    }
}

void NewWorkshopDialog::updateActions()
{
    m_hint->setVisible(!m_date->date().isValid() || !m_time->minute());
    m_hint->setText(m_time->minute()
            ? tr("The first day is a date such as %1.").arg(longDate(QDate::currentDate()))
            : tr("It begins at a time such as 9:30."));
    const bool hasPlace = m_into == Into::OpenDocument || !m_path->text().trimmed().isEmpty();
    m_create->setEnabled(hasPlace && !m_title->text().trimmed().isEmpty()
        && m_date->date().isValid() && m_time->minute());
}

NewWorkshopDialog::Answer NewWorkshopDialog::answer() const
{
    auto path = m_into == Into::NewDocument ? QDir::fromNativeSeparators(m_path->text().trimmed())
                                            : QString{};
    if (!path.isEmpty() && QFileInfo{path}.suffix().isEmpty())
        path += u".charrette"_s;
    return {format(),
        NewWorkshop{
            .title = m_title->text().toStdString(),
            .client = m_client->text().toStdString(),
            .place = m_place->text().toStdString(),
            .starts = fromQt(m_date->date()).value(),
            .start = m_time->minute().value(),
            .timeZone = m_zone->currentText().toStdString(),
        },
        path};
}

} // namespace charrette::app
