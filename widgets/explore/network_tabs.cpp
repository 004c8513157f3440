#include "widgets/explore/network_tabs.h"

#include "core/base/error.h"
#include "widgets/models/network_comparison.h"

#include <utility>

namespace effnet {
namespace {

QString nameOf(const ExploreState& state) {
  try {
    return displayName(networkOf(state));
  } catch (const Error&) {
    return displayName(state.family);  // numbers on the way to a network
  }
}

}  // namespace

NetworkTabs::NetworkTabs(QWidget* parent) : QTabBar(parent) {
  setObjectName("networkTabs");
  setTabsClosable(true);
  setExpanding(false);
  setDocumentMode(true);
  setDrawBase(false);
  setElideMode(Qt::ElideRight);
  hide();
  connect(this, &QTabBar::currentChanged, this, [this](int tab) {
    if (!showing_) Q_EMIT currentWished(tab);
  });
  connect(this, &QTabBar::tabCloseRequested, this, &NetworkTabs::closeWished);
}

void NetworkTabs::setDocument(const ExploreDocument& document) {
  const int wanted = static_cast<int>(document.networks.size());
  showing_ = true;
  while (count() > wanted) removeTab(count() - 1);
  while (count() < wanted) addTab({});
  for (int tab = 0; wanted > 1 && tab < wanted; ++tab) {  // a single one is not shown
    const QString name = nameOf(document.networks[static_cast<std::size_t>(tab)]);
    if (tabText(tab) == name) continue;
    setTabText(tab, name);
    setTabToolTip(tab, name);  // it ends in an ellipsis where several share a narrow window
  }
  setCurrentIndex(static_cast<int>(document.current));
  setVisible(wanted > 1);
  showing_ = false;
}

}  // namespace effnet
