// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/EarlierVersions.h"

#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QThread;
class QTreeWidget;

namespace charrette::app {

class DocumentSession;
class WrapLabel;

/// The copies that were kept of the document: when, how large, what is in them and how much has
/// changed since. One can be looked at beside the document, or restored.
class EarlierVersionsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit EarlierVersionsDialog(DocumentSession& session, QWidget* parent = nullptr);
    ~EarlierVersionsDialog() override;

    /// The moment the document was taken back to, in words, once it was.
    const std::optional<QString>& restored() const { return m_restored; }

signals:
    void listed();
    void openRequested(const QString& path);

private:
    void read();
    void list(const std::vector<EarlierVersion>& versions);
    const EarlierVersion* chosen() const;
    void updateButtons();
    void openChosen();
    void restoreChosen();

    DocumentSession& m_session;
    WrapLabel* m_words;
    QTreeWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_restore;
    QThread* m_reading = nullptr;
    std::shared_ptr<std::atomic<bool>> m_isLeft = std::make_shared<std::atomic<bool>>(false);
    std::vector<EarlierVersion> m_versions;
    std::optional<QString> m_restored;
};

} // namespace charrette::app
