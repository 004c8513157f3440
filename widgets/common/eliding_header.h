#pragma once

#include <QHeaderView>

namespace effnet {

/// Column titles that end in an ellipsis where they do not fit: a header that a style sheet draws cuts them
/// in the middle of a letter.
class ElidingHeader : public QHeaderView {
  Q_OBJECT

 public:
  explicit ElidingHeader(QWidget* parent = nullptr);

 protected:
  void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
};

}  // namespace effnet
