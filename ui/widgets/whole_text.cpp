#include "ui/widgets/whole_text.h"

#include <QToolTip>

namespace vigie {

void tellWhole(const QHelpEvent &help, QWidget &widget, const QString &text)
{
    QString whole = text.toHtmlEscaped();
    if (const QString more = widget.toolTip(); !more.isEmpty() && more != text)
        whole += u"<br>"_qs + more.toHtmlEscaped();
    QToolTip::showText(help.globalPos(), whole, &widget);
}

} // namespace vigie
