#pragma once

#include <CLI/CLI.hpp>

namespace effnet {

/// Each adds one subcommand of the engine; the file of the same name has it.
void addClassify(CLI::App& app);
void addExplain(CLI::App& app);
void addInspect(CLI::App& app);
void addEvaluate(CLI::App& app);
void addExport(CLI::App& app);
void addQuantize(CLI::App& app);
void addBenchmark(CLI::App& app);
void addDownload(CLI::App& app);
void addDevices(CLI::App& app);
void addServe(CLI::App& app);
void addTrain(CLI::App& app);
void addDataset(CLI::App& app);
void addDatasetAudit(CLI::App& dataset);
void addDatasetMap(CLI::App& dataset);
void addAnswer(CLI::App& app);
void addCompare(CLI::App& app);
void addWatch(CLI::App& app);
void addCalibrate(CLI::App& app);
void addRecommend(CLI::App& app);
void addLabel(CLI::App& app);
void addReport(CLI::App& app);

}  // namespace effnet
