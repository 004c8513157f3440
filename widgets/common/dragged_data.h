#pragma once

#include <QList>
#include <QStringList>
#include <memory>

class QAbstractItemView;
class QImage;
class QMimeData;

namespace effnet {

/// As a picture, and as a file of it for whatever takes files alone; the file goes when the program ends.
std::unique_ptr<QMimeData> pictureToDrag(const QImage& picture, const QString& name);

/// The first row is the heading. As a table for documents, with tabs for editors, and as CSV.
std::unique_ptr<QMimeData> tableToDrag(const QList<QStringList>& rows);

/// The heading and the rows that a table shows, with its visible columns in their order.
QList<QStringList> shownCells(const QAbstractItemView& table);

}  // namespace effnet
