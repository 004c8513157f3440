#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace effnet {

class SegmentedControl;

/// Above the pictures: how they are seen, which of them, in which order; how many are labelled; what can be
/// done with the labels.
class LabelBar : public QWidget {
  Q_OBJECT

 public:
  enum View { Grid, Single, Map };

  explicit LabelBar(QWidget* parent = nullptr);

  int view() const;
  void setView(int view);
  QString order() const;
  QString mapMethod() const;
  int mapColor() const;  ///< 0: class, 1: error, 2: confidence
  void showCount(int labelled, int all);
  void setSorted(bool sorted);
  /// Some pictures alone are shown; a button shows all again.
  void setNarrowed(bool narrowed);

 Q_SIGNALS:
  void viewChanged(int view);
  void shownChanged(int shown);
  void orderChanged();
  void mapChanged();
  void colorChanged();
  void allWanted();
  void folderWanted();
  void exportWanted(const QString& target, bool move);
  void applyWanted();
  void takeBackWanted(const QString& record);

 private:
  void buildMenu();
  void exportFolders(bool move);

  SegmentedControl* view_;
  QComboBox* shown_;
  QComboBox* order_;
  QComboBox* method_;
  QComboBox* color_;
  QPushButton* all_;
  QLabel* count_;
  QToolButton* more_;
  QAction* apply_ = nullptr;
};

}  // namespace effnet
