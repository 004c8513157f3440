#pragma once

#include <QScrollArea>

class QLayout;
class QToolButton;
class QVBoxLayout;

namespace effnet {

/// A part of a side panel under a title that folds it.
class Section : public QWidget {
  Q_OBJECT

 public:
  Section(const QString& title, QWidget* content, QWidget* parent = nullptr);

  bool isExpanded() const;
  void setExpanded(bool expanded);

 private:
  QToolButton* title_;
  QWidget* content_;
};

/// A column of sections beside a page's content, scrolling when it is too low. Pages put it into a splitter.
/// The wheel scrolls it over every control that has not got the focus, and changes none in passing.
class SidePanel : public QScrollArea {
  Q_OBJECT

 public:
  /// `preferredWidth` in device-independent pixels: 280 at the left, 300 at the right of a page.
  explicit SidePanel(int preferredWidth, QWidget* parent = nullptr);

  void addWidget(QWidget* widget, int stretch = 0);
  Section* addSection(const QString& title, QWidget* content);
  void addLayout(QLayout* layout);

  /// For content that has frames of its own: no background, no margins.
  void holdCards();

  /// Pushes what was added to the top.
  void addStretch();

  QSize sizeHint() const override;

  /// As wide as the sections need: nothing is ever cut off at the side.
  QSize minimumSizeHint() const override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  int preferredWidth_;
  QVBoxLayout* column_;
};

}  // namespace effnet
