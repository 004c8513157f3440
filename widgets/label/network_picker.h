#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace effnet {

/// Which pretrained network looks at the pictures, and how far it is.
class NetworkPicker : public QWidget {
  Q_OBJECT

 public:
  explicit NetworkPicker(QWidget* parent = nullptr);

  /// Files to choose from; the first one is chosen where none was.
  void setNetworks(const QStringList& files);
  QString chosen() const;
  void showState(const QString& text, const QString& details = {});

 Q_SIGNALS:
  void changed();

 private:
  void browse();

  QComboBox* choice_;
  QLabel* state_;
};

}  // namespace effnet
