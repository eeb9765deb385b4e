#include "app/console/invoicing.h"

#include "app/console/csv_file.h"
#include "presentation/sentences.h"
#include "ui/console/main_window.h"
#include "ui/customers/blocks_dialog.h"

#include <QDir>

#include <algorithm>

namespace vigie {

Invoicing::Invoicing(Desk &desk, Acts &acts, MainWindow &window)
    : m_desk(desk)
    , m_acts(acts)
    , m_window(window)
{
    connect(&desk, &Desk::changed, this, &Invoicing::read);
}

void Invoicing::open()
{
    if (m_dialog)
        return;
    m_dialog = new BlocksDialog(&m_blocks, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BlocksDialog::chosenChanged, this, &Invoicing::follow);
    connect(m_dialog, &BlocksDialog::exportRequested, this, &Invoicing::exportCsv);
    connect(m_dialog, &BlocksDialog::confirmRequested, this,
        [this] { perform(u"confirm-block"_qs, BlockState::ToConfirm); });
    connect(m_dialog, &BlocksDialog::invoicedRequested, this,
        [this] { perform(u"mark-invoiced"_qs, BlockState::Invoiceable); });
    follow();
    read();
    m_dialog->open();
}

/// While it is shown; in between acts that belong together nothing is read.
void Invoicing::read()
{
    struct Read
    {
        std::vector<BlockFile> blocks;
        BusinessCalendar calendar;
    };
    if (!m_dialog || m_performing)
        return;
    m_desk
        .ask<Read>([](Book &book, Instant now) -> Result<Read> {
            const auto catalogue = book.catalogue();
            if (!catalogue)
                return failed(catalogue.error());
            auto blocks = book.blocks(now);
            if (!blocks)
                return failed(blocks.error());
            return Read{*std::move(blocks), (*catalogue)->calendar};
        })
        .then(this, [this](Result<Read> read) {
            if (!m_dialog || m_performing)
                return;
            if (!read) {
                m_dialog->setNote(failureText(read.error()));
                return;
            }
            if (std::ranges::equal(
                    read->blocks, m_blocks.blocks(), {}, &BlockFile::block, &BlockFile::block))
                return; // what others wrote disturbs no choice
            const auto kept = chosenIds();
            m_blocks.setBlocks(std::move(read->blocks), std::move(read->calendar));
            choose(kept);
            follow();
        });
}

/// Those that are chosen, as far as they are in that state.
std::vector<BlockFile> Invoicing::chosen(BlockState state) const
{
    std::vector<BlockFile> blocks;
    for (const int row : m_dialog->chosenRows()) {
        const BlockFile &one = m_blocks.blockAt(row);
        if (one.block.state == state)
            blocks.push_back(one);
    }
    return blocks;
}

/// What goes on an invoice: those that are chosen, else all that may be invoiced.
std::vector<BlockFile> Invoicing::toExport() const
{
    auto blocks = chosen(BlockState::Invoiceable);
    if (!blocks.empty())
        return blocks;
    blocks = m_blocks.blocks();
    std::erase_if(
        blocks, [](const BlockFile &one) { return one.block.state != BlockState::Invoiceable; });
    return blocks;
}

std::set<QUuid> Invoicing::chosenIds() const
{
    std::set<QUuid> ids;
    for (const int row : m_dialog->chosenRows())
        ids.insert(m_blocks.blockAt(row).block.id.uuid);
    return ids;
}

void Invoicing::choose(const std::set<QUuid> &ids)
{
    std::vector<int> rows;
    for (int row = 0; row < m_blocks.rowCount(); ++row) {
        if (ids.count(m_blocks.blockAt(row).block.id.uuid))
            rows.push_back(row);
    }
    m_dialog->chooseRows(rows);
}

void Invoicing::follow()
{
    if (m_dialog)
        m_dialog->setCounts(
            int(chosen(BlockState::ToConfirm).size()), int(chosen(BlockState::Invoiceable).size()));
}

/// The book answers in the order asked, so the last answer completes the tally.
void Invoicing::perform(const QString &word, BlockState state)
{
    const std::vector<BlockFile> blocks = chosen(state);
    if (blocks.empty() || m_performing)
        return;
    m_performing = true;
    const auto tally = std::make_shared<Tally>();
    tally->open = blocks.size();
    for (const BlockFile &one : blocks) {
        const QString id = one.block.id.uuid.toString(QUuid::WithoutBraces);
        m_acts.perform(word, {{u"block"_qs, id}})
            .then(this, [this, tally](const Result<Outcome> &outcome) {
                count(*tally, outcome);
                if (--tally->open == 0)
                    tell(*tally);
            });
    }
}

void Invoicing::count(Tally &tally, const Result<Outcome> &outcome)
{
    const auto *refusal = outcome ? std::get_if<Refusal>(&outcome->decision) : nullptr;
    if (outcome && !refusal) {
        ++tally.done;
        return;
    }
    const QString why = refusal ? refusalText(*refusal, m_blocks.calendar().zone())
                                : failureText(outcome.error());
    if (!tally.refused.contains(why))
        tally.refused << why;
}

void Invoicing::tell(const Tally &tally)
{
    m_performing = false;
    if (m_dialog)
        m_dialog->setNote(
            (QStringList{tr("Done: %n block(s).", nullptr, tally.done)} + tally.refused)
                .join(u'\n'));
    read();
}

void Invoicing::exportCsv()
{
    askCsvPath(m_dialog, tr("Export blocks as CSV"), tr("blocks.csv"))
        .then(this, [this](const QString &path) { write(path); });
}

/// What was written is chosen then, so that the same blocks are marked as invoiced.
void Invoicing::write(const QString &path)
{
    const auto blocks = toExport();
    std::set<QUuid> ids;
    for (const BlockFile &one : blocks)
        ids.insert(one.block.id.uuid);
    const QByteArray csv = blocksCsv(blocks, m_blocks.calendar().zone());
    writeCsv(path, csv).then(this, [this, path, ids](const QString &problem) {
        if (!m_dialog)
            return;
        m_dialog->setNote(problem.isEmpty()
                ? tr("%n block(s) written: %1", nullptr, int(ids.size()))
                      .arg(QDir::toNativeSeparators(path))
                : tr("Not written: %1: %2").arg(QDir::toNativeSeparators(path), problem));
        if (problem.isEmpty())
            choose(ids);
    });
}

} // namespace vigie
