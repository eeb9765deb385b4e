#pragma once

#include "presentation/acts.h"
#include "presentation/blocks_model.h"

#include <QPointer>

#include <set>

namespace vigie {

class BlocksDialog;
class MainWindow;

/// The blocks that reports sold, of every customer: shown, exported, confirmed and marked as
/// invoiced. What a rule refuses is told; the others are done. (E2, E95)
class Invoicing : public QObject
{
    Q_OBJECT

public:
    Invoicing(Desk &desk, Acts &acts, MainWindow &window);

    void open();

private:
    struct Tally
    {
        std::size_t open = 0; ///< not answered yet
        int done = 0;
        QStringList refused;
    };

    void read();
    std::vector<BlockFile> chosen(BlockState state) const;
    std::vector<BlockFile> toExport() const;
    std::set<QUuid> chosenIds() const;
    void choose(const std::set<QUuid> &ids);
    void follow();
    void perform(const QString &word, BlockState state);
    void count(Tally &tally, const Result<Outcome> &outcome);
    void tell(const Tally &tally);
    void exportCsv();
    void write(const QString &path);

    Desk &m_desk;
    Acts &m_acts;
    MainWindow &m_window;
    BlocksModel m_blocks;
    QPointer<BlocksDialog> m_dialog;
    bool m_performing = false;
};

} // namespace vigie
