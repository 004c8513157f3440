#include "core/protocol/train_fields.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace effnet;

/// Each field of a run's configuration has one row, and everything follows from it.
class TestTrainFields : public QObject {
  Q_OBJECT

 private:
  /// The shortest text that is the same number.
  static std::string number(double value) {
    if (std::floor(value) == value && std::abs(value) < 1e15) return std::to_string(std::int64_t(value));
    return Json(value).dump();
  }

  static std::string plain(const Json& value) {
    if (value.is_number()) return number(value.get<double>());
    return value.is_string() ? value.get<std::string>() : value.dump();
  }

  static std::string rangeText(const TrainField& field) {
    std::string text;
    for (const auto& word : choicesOf(field)) text += (text.empty() ? "" : ", ") + word;
    if (!text.empty()) return text;
    if (field.range.least == field.range.most)
      return valueOf(field, {}).is_string() ? "text" : "whole number";
    return number(field.range.least) + " to " + number(field.range.most);
  }

  static std::string usualText(const TrainField& field) {
    std::string usual = plain(valueOf(field, recipeDefaults(Recipe::Finetune)));
    if (usual.empty()) usual = "–";
    if (field.group == TrainGroup::Start) return usual;
    for (const RecipeRow& row : tableOf<Recipe>()) {
      const std::string own = plain(valueOf(field, recipeDefaults(row.value)));
      if (own != plain(valueOf(field, recipeDefaults(Recipe::Finetune))))
        usual += std::string("; ") + row.word + " " + own;
    }
    return usual;
  }

  /// resources/manual/settings.md
  static std::string manualPage() {
    std::string page =
        "# Settings: every field of a training run\n\n"
        "As `effnet train --set field=value` takes them, as `config.json` has them, and, but for the first, "
        "as the "
        "Train page\nlists them under 'All settings'. **Usual** is the recipe `finetune`'s value, and behind "
        "it what "
        "other recipes have\ninstead. Those marked • may change when a run goes on (`--resume`). "
        "**Published** "
        "is what "
        "the papers of EfficientNet and\nEfficientNetV2 (V2) give. This page is written from the program's "
        "own "
        "table.\n";
    for (int group = 0; group <= static_cast<int>(TrainGroup::Machine); ++group) {
      page += std::string("\n## ") + titleOf(static_cast<TrainGroup>(group)) +
              "\n\n| field | meaning | values | usual | published |\n|---|---|---|---|---|\n";
      for (const TrainField& field : trainFields()) {
        if (field.group != static_cast<TrainGroup>(group)) continue;
        const std::string label = *field.label ? field.label + std::string(" ") : "";
        page += "| " + label + "`" + field.name + "`" + (field.mayChange ? " •" : "") + " | " +
                field.meaning + " | " + rangeText(field) + " | " + usualText(field) + " | " +
                field.published + " |\n";
      }
    }
    return page;
  }

  /// Another value than the one that it has.
  static std::string otherValue(const TrainField& field, const TrainConfig& config) {
    const Json now = valueOf(field, config);
    for (const std::string& word : choicesOf(field))
      if (plain(now) != word) return word;
    if (now.is_string()) return "another";
    if (field.range.least == field.range.most) return "7";
    const double within = field.range.least + (field.range.most - field.range.least) / 3;
    return now.is_number_integer() ? std::to_string(static_cast<std::int64_t>(within) / 2 + 1)
                                   : Json(within).dump();
  }

 private Q_SLOTS:
  void eachMemberOnce() {
    std::set<std::string> names;
    for (const TrainField& field : trainFields()) {
      QVERIFY2(names.insert(field.name).second, field.name);
      for (const TrainField& other : trainFields())
        QVERIFY2(&field == &other || field.member != other.member, field.name);
      QVERIFY2(*field.meaning != '\0', field.name);
      QVERIFY2((*field.label == '\0') == (field.group == TrainGroup::Start), field.name);
      const Json value = valueOf(field, {});
      QVERIFY2(!value.is_number() || field.range.least < field.range.most || value.is_number_integer(),
               field.name);
    }
  }

  /// Whatever is changed comes back from JSON, so that nothing is lost when a run goes on.
  void changesSurviveJson_data() {
    QTest::addColumn<QString>("name");
    for (const TrainField& field : trainFields())
      QTest::newRow(field.name) << QString::fromLatin1(field.name);
  }
  void changesSurviveJson() {
    QFETCH(QString, name);
    const TrainField& field = *findTrainField(name.toStdString());
    TrainConfig config = recipeDefaults(Recipe::Progressive);
    const Json before = valueOf(field, config);
    setField(config, name.toStdString() + "=" + otherValue(field, config));
    QVERIFY(valueOf(field, config) != before);
    // A number without a range, the seed, may be any.
    for (const std::string& each : problems(config))
      QVERIFY2(field.range.least < field.range.most || !each.starts_with(field.name), each.c_str());
    const TrainConfig again = trainConfigFromJson(toJson(config));
    for (const TrainField& each : trainFields())
      QVERIFY2(valueOf(each, again) == valueOf(each, config), each.name);
  }

  void rangesAreHeld_data() {
    QTest::addColumn<QString>("name");
    for (const TrainField& field : trainFields())
      if (field.range.least < field.range.most) QTest::newRow(field.name) << QString::fromLatin1(field.name);
  }
  void rangesAreHeld() {
    QFETCH(QString, name);
    const TrainField& field = *findTrainField(name.toStdString());
    for (const bool above : {false, true}) {
      TrainConfig config = recipeDefaults(Recipe::Progressive);
      const double beyond = above ? field.range.most + 1 : field.range.least - 1;
      const bool whole = valueOf(field, config).is_number_integer();
      setField(config, name.toStdString() + "=" +
                           (whole ? std::to_string(static_cast<std::int64_t>(beyond)) : Json(beyond).dump()));
      const auto found = problems(config);
      QVERIFY2(std::ranges::any_of(found,
                                   [&](const std::string& each) {
                                     return each.starts_with(name.toStdString() + " must be");
                                   }),
               qPrintable(name));
    }
  }

  void narrowedRanges() {
    TrainConfig config = recipeDefaults(Recipe::Finetune);
    config.headEpochs = config.epochs + 1;
    config.mixup = -1;
    const auto found = problems(config);
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0], std::string("head_epochs must be 0 to 10, not 11"));
    QCOMPARE(found[1], std::string("mixup must be 0 to 10, not -1"));
    config = recipeDefaults(Recipe::Progressive);
    QVERIFY(problems(config).empty());  // −1 is as published there
  }

  void manualNamesEveryField() {
    const std::string wanted = manualPage();
    QFile file(qEnvironmentVariable("EFFNET_SOURCE") + "/resources/manual/settings.md");
    const bool same = file.open(QIODevice::ReadOnly) && file.readAll().toStdString() == wanted;
    if (same) return;
    QFile written("settings.md");
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(QByteArray::fromStdString(wanted));
    QFAIL(qPrintable("resources/manual/settings.md is not what the table says; the page is in " +
                     QFileInfo(written).absoluteFilePath()));
  }
};

QTEST_APPLESS_MAIN(TestTrainFields)
#include "test_train_fields.moc"
