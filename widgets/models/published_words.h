#pragma once

#include <QString>
#include <QStringList>

namespace effnet {

/// A title, source, note, column's name or unit of resources/published/tables.json in the window's language;
/// what is not among them as it is. Cells stay as printed.
QString publishedWord(const QString& english);

/// The tables' notes, in English.
QStringList publishedNotes();

/// All that can be translated so, in English: the notes, too.
QStringList publishedWords();

}  // namespace effnet
