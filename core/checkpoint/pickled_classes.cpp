#include "core/checkpoint/pickled_classes.h"

#include "core/protocol/labels.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <set>

namespace effnet {
namespace {

using Kind = PickleValue::Kind;

constexpr int kDeepestVisit = 6;
constexpr std::size_t kMostVisited = 200'000;
/// The same list may be met again and again.
constexpr std::size_t kMostConverted = 1'000'000;

std::optional<std::string> keyText(const PickleValue& key) {
  if (key.kind == Kind::Text) return std::string(key.text);
  if (key.kind == Kind::Int) return std::to_string(key.integer);
  return std::nullopt;
}

Json jsonOf(const PickleValue& value) {
  if (value.kind == Kind::Text) return std::string(value.text);
  if (value.kind == Kind::Int) return value.integer;
  return {};
}

/// Lists and dictionaries of texts and numbers; anything else is no names.
Json listed(const PickleValue& value) {
  Json json;
  if (value.kind == Kind::List || value.kind == Kind::Tuple)
    for (const PickleValue* item : value.items) json.push_back(jsonOf(*item));
  if (value.kind == Kind::Dict)
    for (std::size_t i = 0; i + 1 < value.items.size(); i += 2) {
      const auto key = keyText(*value.items[i]);
      if (!key) return {};
      json[*key] = jsonOf(*value.items[i + 1]);
    }
  return json;
}

struct Visit {
  const PickleValue* value;
  int depth;
};

struct Found {
  int rank;
  std::vector<std::string> names;
};

class Search {
 public:
  std::vector<Found> in(const PickleValue& root) {
    visit(&root, 0);
    for (std::size_t visited = 0; !queue_.empty() && visited < kMostVisited; ++visited) {
      const Visit next = queue_.front();
      queue_.pop_front();
      look(*next.value, next.depth);
    }
    std::ranges::stable_sort(found_, {}, &Found::rank);
    return std::move(found_);
  }

 private:
  void visit(const PickleValue* value, int depth) {
    const bool holds = value->kind == Kind::Dict || value->kind == Kind::Object || value->kind == Kind::Tuple;
    if (holds && depth <= kDeepestVisit && queue_.size() < kMostVisited && seen_.insert(value).second)
      queue_.push_back({value, depth});
  }

  void look(const PickleValue& value, int depth) {
    if (value.kind != Kind::Dict) {
      for (const PickleValue* item : value.items) visit(item, depth + 1);
      return;
    }
    for (std::size_t i = 0; i + 1 < value.items.size(); i += 2) {
      const PickleValue& inner = *value.items[i + 1];
      if (value.items[i]->kind == Kind::Text) name(std::string(value.items[i]->text), inner);
      visit(&inner, depth + 1);
    }
  }

  void name(const std::string& key, const PickleValue& value) {
    const auto rank = classNamesRank(key);
    if (!rank || converted_ + value.items.size() > kMostConverted) return;
    converted_ += value.items.size();
    std::vector<std::string> names = classNames(listed(value));
    if (!names.empty()) found_.push_back({*rank, std::move(names)});
  }

  std::deque<Visit> queue_;
  std::set<const PickleValue*> seen_;
  std::vector<Found> found_;
  std::size_t converted_ = 0;
};

}  // namespace

std::vector<std::vector<std::string>> pickledClassNames(const PickleValue& root) {
  std::vector<std::vector<std::string>> all;
  for (Found& found : Search().in(root)) all.push_back(std::move(found.names));
  return all;
}

}  // namespace effnet
