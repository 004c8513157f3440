#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMimeData;
class QPushButton;

namespace effnet {

class FlowRow;

/// What a page shows while it is empty: a large place to drop files on, a sentence, buttons.
class DropTarget : public QWidget {
  Q_OBJECT

 public:
  /// `icon` is a name in resources/icons.
  DropTarget(const QString& icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

  void setSentence(const QString& sentence);

  /// The first one is the primary button.
  QPushButton* addButton(const QString& text);

  /// Something to start from, below the buttons: sample pictures, recent files.
  void setExamples(QWidget* examples);

 Q_SIGNALS:
  /// Local files and folders that were dropped; never empty.
  void filesDropped(const QStringList& files);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* sentence_;
  FlowRow* buttons_;
  QHBoxLayout* examples_;
  bool hovered_ = false;
};

/// The local files of a drag or the clipboard; empty for anything else.
QStringList localFiles(const QMimeData* data);

}  // namespace effnet
