#pragma once

#include <QWidget>

class QTextBrowser;

namespace effnet {

/// The manual's pages (resources/manual) in a window of their own, beside the program's.
class ManualWindow : public QWidget {
  Q_OBJECT

 public:
  explicit ManualWindow(QWidget* parent = nullptr);

  /// `page` is a file's name without ".md", "index" for the contents.
  void showPage(const QString& page);

 private:
  void dressPage();

  QTextBrowser* browser_;
};

}  // namespace effnet
