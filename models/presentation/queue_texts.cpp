#include "presentation/queue_texts.h"

#include "domain/folding.h"
#include "presentation/ticket_name.h"

namespace vigie {

namespace {

// Folding leaves no control character in a text, so none that is searched for contains these.
constexpr char endOfField = '\x1f';
constexpr char endOfPart = '\x1e';

void add(std::string &block, QStringView text)
{
    block += folded(text);
    block += endOfPart;
}

void add(std::string &block, const NameOf &name)
{
    if (!name)
        return;
    add(block, name->name);
    add(block, name->key);
}

} // namespace

void QueueTexts::assign(const std::vector<QueueRow> &rows)
{
    m_block.clear();
    m_spans.clear();
    m_forgotten = 0;
    for (const QueueRow &row : rows)
        append(row);
}

void QueueTexts::append(const QueueRow &row) { m_spans.push_back(write(row)); }

void QueueTexts::exchange(
    const std::vector<std::size_t> &gone, const std::vector<Arrival> &arrivals)
{
    std::vector<Span> spans;
    spans.reserve(m_spans.size() - gone.size() + arrivals.size());
    auto leaving = gone.begin();
    auto arriving = arrivals.begin();
    const auto takeArrivals = [&] {
        for (; arriving != arrivals.end() && arriving->at == spans.size(); ++arriving)
            spans.push_back(write(*arriving->row));
    };
    for (std::size_t at = 0; at < m_spans.size(); ++at) {
        if (leaving != gone.end() && *leaving == at) {
            m_forgotten += m_spans[at].size;
            ++leaving;
            continue;
        }
        takeArrivals();
        spans.push_back(m_spans[at]);
    }
    takeArrivals();
    m_spans = std::move(spans);
    tidy();
}

std::string_view QueueTexts::row(std::size_t at) const
{
    return std::string_view(m_block).substr(m_spans[at].at, m_spans[at].size);
}

std::string_view QueueTexts::field(std::size_t at, Field field) const
{
    std::string_view rest = row(at);
    for (int skipped = 0; skipped < int(field); ++skipped)
        rest.remove_prefix(rest.find(endOfField) + 1);
    return rest.substr(0, rest.find(endOfField));
}

QueueTexts::Span QueueTexts::write(const QueueRow &row)
{
    const std::size_t start = m_block.size();
    add(m_block, ticketName(row.number, row.id.uuid));
    if (row.key)
        add(m_block, *row.key);
    add(m_block, row.subject);
    m_block += endOfField;
    add(m_block, row.customer);
    m_block += endOfField;
    add(m_block, row.server);
    add(m_block, row.platform);
    m_block += endOfField;
    add(m_block, row.owner);
    m_block += endOfField;
    add(m_block, QString(wordOf(row.clock.level)));
    m_block += endOfField;
    return {start, m_block.size() - start};
}

/// Writes the block anew once half of it is forgotten.
void QueueTexts::tidy()
{
    if (m_forgotten * 2 < m_block.size())
        return;
    std::string block;
    block.reserve(m_block.size() - m_forgotten);
    for (Span &kept : m_spans) {
        const std::size_t start = block.size();
        block.append(m_block, kept.at, kept.size);
        kept.at = start;
    }
    m_block = std::move(block);
    m_forgotten = 0;
}

} // namespace vigie
