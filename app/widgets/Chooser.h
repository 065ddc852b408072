// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <cstdint>
#include <optional>
#include <vector>

namespace charrette::app {

/// One of the things a Chooser offers; no key is "none of them".
struct Choice {
    std::optional<std::int64_t> key;
    QString text;

    bool operator==(const Choice&) const = default;
};

/// A field to choose one thing of the document by its id. Choosing is what a person does: setting
/// the current one or renewing the choices tells nobody.
class Chooser final : public QComboBox {
    Q_OBJECT

public:
    explicit Chooser(QWidget* parent = nullptr);

    /// Keeps what is current where it is still offered.
    void setChoices(std::vector<Choice> choices);
    const std::vector<Choice>& choices() const { return m_choices; }

    /// The key of what is shown; nothing for "none", and while things differ.
    std::optional<std::int64_t> current() const;
    void setCurrent(std::optional<std::int64_t> key);
    /// Several things are shown that do not agree.
    void setMixed();
    bool isMixed() const { return currentIndex() < 0; }

    /// As wide as what is shown, and no wider than this; for headers.
    void setFitting(int widest);
    /// Lets a person type part of what they look for; for long lists.
    void setSearchable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

signals:
    void chosen();

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int index);
    void restoreText();

    std::vector<Choice> m_choices;
    int m_widest = 0;
    int m_settled = -1; ///< the row that was last set or told
};

} // namespace charrette::app
