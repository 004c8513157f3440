#pragma once

#include "widgets/common/number_field.h"
#include "widgets/explore/explore_page.h"

#include <QLineEdit>
#include <QTest>

namespace effnet::test {

/// The widget of that name, which must be there.
template <typename Widget>
Widget* part(const ExplorePage& page, const char* name) {
  auto* found = page.findChild<Widget*>(name);
  if (!found) qFatal("no widget named %s", name);
  return found;
}

inline void type(NumberField* field, const QString& text) {
  auto* edit = field->findChild<QLineEdit*>();
  edit->selectAll();
  QTest::keyClicks(edit, text);
}

}  // namespace effnet::test
