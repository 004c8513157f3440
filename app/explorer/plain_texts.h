#pragma once

class QEvent;
class QObject;

namespace effnet {

/// File names, class labels, tensor names and the like come from outside and may hold markup: a label whose
/// text format nobody chose, a tool tip included, shows its text as it is. One that is ours and has markup
/// says Qt::RichText. Called for each event of the program, before its receiver has it.
void keepTextPlain(QObject* receiver, const QEvent* event);

/// A tool tip longer than a line of a book is broken into lines. Called after its receiver had the event.
void wrapToolTip(QObject* receiver, const QEvent* event);

}  // namespace effnet
