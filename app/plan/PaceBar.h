// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

class QPushButton;

namespace charrette::app {

/// How long words take to say, against half a minute, one and one and a half; and a clock to
/// practise against.
class PaceBar final : public QWidget {
    Q_OBJECT

public:
    explicit PaceBar(QWidget* parent = nullptr);

    void setWords(int words);
    bool isPractising() const { return m_tick.isActive(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void practise();
    int shownSeconds() const;
    QRectF track() const;
    qreal at(double seconds) const;

    int m_words = 0;
    QElapsedTimer m_since;
    QBasicTimer m_tick;
    QPushButton* m_practise;
};

/// Words of a text, and the seconds they take at 140 words a minute.
int wordCount(const QString& text);
int speakingSeconds(int words);

} // namespace charrette::app
