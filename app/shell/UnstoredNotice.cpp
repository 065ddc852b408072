// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/UnstoredNotice.h"

#include "app/shell/Notice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace charrette::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLength = 160;

} // namespace

UnstoredNotice::UnstoredNotice(QWidget* parent)
    : QWidget{parent}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
}

void UnstoredNotice::keep(const QString& text)
{
    if (m_texts.contains(text))
        return;
    m_texts.append(text);
    tell();
}

void UnstoredNotice::tell()
{
    if (m_notice) {
        m_notice->hide();
        m_notice->deleteLater(); // Its button may be what brought us here.
        m_notice = nullptr;
    }
    if (m_texts.isEmpty())
        return;
    const auto last = m_texts.last().simplified();
    const auto shown = last.size() > shownLength ? last.left(shownLength) + u'…' : last;
    m_notice = new Notice{m_texts.size() == 1
            ? tr("What you typed could not be stored, and is kept here: “%1”").arg(shown)
            : tr("%n texts could not be stored, and are kept here. The last: “%1”", nullptr,
                static_cast<int>(m_texts.size()))
                  .arg(shown),
        m_texts.size() == 1 ? tr("Copy it") : tr("Copy all"), this};
    connect(m_notice, &Notice::accepted, this, &UnstoredNotice::copy);
    layout()->addWidget(m_notice);
}

void UnstoredNotice::copy()
{
    QGuiApplication::clipboard()->setText(m_texts.join(u"\n\n"_s));
    m_texts.clear();
    tell();
}

} // namespace charrette::app
