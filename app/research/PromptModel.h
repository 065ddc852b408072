// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentSession.h"
#include "app/widgets/RowModel.h"
#include "core/research/Interview.h"

namespace charrette::app {

/// The questions of an interview guide.
class PromptModel final : public RowModel<Prompt> {
    Q_OBJECT

public:
    explicit PromptModel(DocumentSession& session, QObject* parent = nullptr);

    void setRows(std::vector<Prompt> prompts) { sync(std::move(prompts)); }

    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    DocumentSession& m_session;
};

} // namespace charrette::app
