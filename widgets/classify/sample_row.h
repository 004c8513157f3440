#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QToolButton;

namespace effnet {

/// Pictures to begin with, as buttons.
class SampleRow : public QWidget {
  Q_OBJECT

 public:
  explicit SampleRow(const QStringList& files, QWidget* parent = nullptr);

  void setThumbnail(const QString& file, const QImage& thumbnail);

 Q_SIGNALS:
  void chosen(const QString& file);

 private:
  QHash<QString, QToolButton*> buttons_;
};

}  // namespace effnet
