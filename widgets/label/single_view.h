#pragma once

#include <QImage>
#include <QList>
#include <QWidget>

namespace effnet {

/// One picture as large as there is room, with its class and what it is taken for below.
class SingleView : public QWidget {
  Q_OBJECT

 public:
  explicit SingleView(QWidget* parent = nullptr);

  /// `file`: of the picture that is to come; what is shown of another one goes.
  void expect(const QString& file);
  void showPicture(const QString& file, const QList<QImage>& levels);
  /// The picture's class and suggestion, or why it cannot be shown.
  void showText(const QString& text, bool isWrong);

 Q_SIGNALS:
  void stepped(int by);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QString file_;
  QList<QImage> levels_;
  QString text_;
  bool wrong_ = false;
};

}  // namespace effnet
