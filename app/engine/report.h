#pragma once

#include "app/engine/map_files.h"
#include "app/engine/model_options.h"
#include "core/inference/classifier.h"
#include "core/protocol/report_sections.h"

namespace effnet {

/// The command line's, with its way of writing numbers.
ReportWords englishWords();

/// A report's head: the program, the checkpoint and how it sees, the command line that repeats it.
Report beginReport(const std::string& title, const CLI::App& command, const ModelOptions& model,
                   const Classifier& classifier);

/// The same without a command; `words` with their functions.
Report beginReport(const std::string& title, const std::string& weights, const Classifier& classifier,
                   const ReportWords& words);

/// A word as a shell takes it.
std::string shellWord(const std::string& word);

/// One photograph with its classes and, where it was explained, its map.
ReportSection imageSection(const std::string& file, std::string_view encoded, const Explanation& explanation,
                           const MapStyle& style, const ReportWords& words = englishWords());

/// Why a file has no section of its own.
ReportSection errorSection(const std::string& file, const std::string& detail);

/// Throws Error("write_failed").
void writeReport(const std::filesystem::path& file, const Report& report);

}  // namespace effnet
