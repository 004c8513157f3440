#pragma once

#include <QWidget>

class QLineEdit;
class QRegularExpression;
class QTextBrowser;

namespace effnet {

/// The application's property with the code of the window's language: its pages lie in resources/manual/CODE,
/// and those that it has not are shown in English.
inline constexpr char kManualLanguage[] = "manualLanguage";

/// The manual's pages (resources/manual) in a window of their own, beside the program's.
class ManualWindow : public QWidget {
  Q_OBJECT

 public:
  explicit ManualWindow(QWidget* parent = nullptr);

  /// `page` is a file's name without ".md", "index" for the contents.
  void showPage(const QString& page);

  /// The place that is about something called so: a heading of this page, a row of a table, or any place of
  /// it, then of the others; the page's beginning where nothing is.
  bool showAbout(const QString& page, const QString& words);

  /// The next place with these words, from where the reader is, through all pages and round.
  bool search(const QString& words);

 private:
  void dressPage();
  bool goTo(const QString& page, const QRegularExpression& words);

  QTextBrowser* browser_;
  QLineEdit* search_;
};

}  // namespace effnet
