#include "core/features/point_tree.h"

#include <algorithm>

namespace effnet {
namespace {

/// Points that are still together so deep are at one place.
constexpr int kDeepest = 48;

}  // namespace

PointTree::PointTree(const DataMap& points) : points_(points) {
  double low[2] = {0, 0};
  double high[2] = {0, 0};
  for (std::size_t axis = 0; axis < 2; ++axis) {
    const auto by = [axis](const auto& point) { return point[axis]; };
    if (points.empty()) break;
    low[axis] = std::ranges::min(points, {}, by)[axis];
    high[axis] = std::ranges::max(points, {}, by)[axis];
  }
  Node root;
  root.x = (low[0] + high[0]) / 2;
  root.y = (low[1] + high[1]) / 2;
  root.half = std::max({high[0] - low[0], high[1] - low[1], 1e-12}) / 2 * (1 + 1e-9);
  nodes_.reserve(points.size() * 3);
  nodes_.push_back(root);
  for (std::size_t i = 0; i < points.size(); ++i) insert(0, static_cast<int>(i), 0);
  for (Node& each : nodes_)
    if (each.points > 0) {
      each.massX /= each.points;
      each.massY /= each.points;
    }
}

int PointTree::childFor(int node, double x, double y) const {
  const Node& at = nodes_[static_cast<std::size_t>(node)];
  return at.first + (x > at.x ? 1 : 0) + (y > at.y ? 2 : 0);
}

void PointTree::split(int node) {
  const int first = static_cast<int>(nodes_.size());
  const Node parent = nodes_[static_cast<std::size_t>(node)];
  for (int quarter = 0; quarter < 4; ++quarter) {
    Node child;
    child.half = parent.half / 2;
    child.x = parent.x + (quarter % 2 == 1 ? child.half : -child.half);
    child.y = parent.y + (quarter >= 2 ? child.half : -child.half);
    nodes_.push_back(child);
  }
  nodes_[static_cast<std::size_t>(node)].first = first;
}

void PointTree::insert(int node, int point, int depth) {
  const auto& [x, y] = points_[static_cast<std::size_t>(point)];
  for (;; ++depth) {
    Node& at = nodes_[static_cast<std::size_t>(node)];
    at.massX += x;
    at.massY += y;
    ++at.points;
    if (at.points == 1) {
      at.single = point;
      return;
    }
    if (at.first < 0) {
      if (depth >= kDeepest) return;
      const int before = at.single;
      const int together = at.points - 1;  // all at the place of the one before
      split(node);                         // `at` is no more
      const auto& [ownX, ownY] = points_[static_cast<std::size_t>(before)];
      Node& child = nodes_[static_cast<std::size_t>(childFor(node, ownX, ownY))];
      child.single = before;
      child.points = together;
      child.massX = ownX * together;
      child.massY = ownY * together;
      nodes_[static_cast<std::size_t>(node)].single = -1;
    }
    node = childFor(node, x, y);
  }
}

PointTree::Push PointTree::pushOn(std::size_t point, double theta) const {
  const auto& [x, y] = points_[point];
  Push push;
  std::array<int, 4 * (kDeepest + 2)> waiting{};
  std::size_t count = 0;
  waiting[count++] = 0;
  while (count > 0) {
    const Node& node = nodes_[static_cast<std::size_t>(waiting[--count])];
    if (node.points == 0) continue;
    const double dx = x - node.massX;
    const double dy = y - node.massY;
    const double squared = dx * dx + dy * dy;
    const bool leaf = node.first < 0;
    if (leaf || 4 * node.half * node.half < theta * theta * squared) {
      const bool own = leaf && (node.single == static_cast<int>(point) ||
                                (node.points > 1 && squared < 1e-20 * nodes_[0].half * nodes_[0].half));
      const double others = node.points - (own ? 1 : 0);
      const double q = 1 / (1 + squared);
      push.sum += others * q;
      push.x += others * q * q * dx;
      push.y += others * q * q * dy;
      continue;
    }
    for (int child = 0; child < 4; ++child) waiting[count++] = node.first + child;
  }
  return push;
}

}  // namespace effnet
