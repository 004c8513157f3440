#pragma once

#include "app/engine/map_files.h"
#include "app/engine/model_options.h"
#include "core/inference/folder_evaluation.h"
#include "core/protocol/report.h"

namespace effnet {

/// A report's head: the program, the checkpoint and how it sees, the command line that repeats it.
Report beginReport(const std::string& title, const CLI::App& command, const ModelOptions& model,
                   const Classifier& classifier);

/// Pictures beyond this many stand in no report, so that it stays a file that a browser opens.
inline constexpr std::size_t kReportPictures = 500;

/// One photograph with its classes and, where it was explained, its map.
ReportSection imageSection(const std::string& file, std::string_view encoded, const Explanation& explanation,
                           const MapStyle& style);

/// Why a file has no section of its own.
ReportSection errorSection(const std::string& file, const std::string& detail);

/// Figures, classes, confusion matrix with links to the images behind each cell, reliability, suspected label
/// errors. `maps`: a section for a prediction, of which each image has one at most.
void addEvaluation(Report& report, const FolderEvaluation& evaluation,
                   const std::function<ReportSection(const Prediction&)>& picture);

/// Throws Error("write_failed").
void writeReport(const std::filesystem::path& file, const Report& report);

}  // namespace effnet
