#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/problems.h"

#include <filesystem>

namespace effnet {

struct ReadingOptions {
  std::string columns = {};  ///< of a table: "path,label" or "path,label,split", by name or number from 1
  std::string group = {};    ///< of a table: the column that groups come from, where it has one of that name
  bool measuring = false;    ///< only the part that measures a network is wanted: val, test, or all there is
  ListingWatch watch = {};   ///< who waits for it
};

/// Ways in which labelled pictures are stored. Each reader fills labels, the parts that the data names
/// (train, val, test) and what it skipped; it trusts no length that a file states.

/// A folder whose sub-folders are the classes, or train/, val/ and test/ with those (folder_layout.h).
void readFolderDataset(const std::filesystem::path& data, const ReadingOptions& options, Dataset& dataset,
                       Problems& problems);

/// Tables of pictures and classes: a file, or those that lie in a folder whose sub-folders name no classes
/// (table_files.h). Which column is which is told from what stands in them (table_columns.h).
bool isCsvDataset(const std::filesystem::path& data);
void readCsvDataset(const std::filesystem::path& data, const ReadingOptions& options, Dataset& dataset,
                    Problems& problems);

/// The binary versions of CIFAR-10 (data_batch_1.bin …) and CIFAR-100 (train.bin, test.bin; fine labels), as
/// unpacked.
bool isCifarDataset(const std::filesystem::path& data);
void readCifarDataset(const std::filesystem::path& data, const ReadingOptions& options, Dataset& dataset,
                      Problems& problems);

/// Pairs of *-images-idx3-ubyte and *-labels-idx1-ubyte, as MNIST and its family have them, unpacked. t10k
/// and test name the test part.
bool isIdxDataset(const std::filesystem::path& data);
void readIdxDataset(const std::filesystem::path& data, const ReadingOptions& options, Dataset& dataset,
                    Problems& problems);

/// Pascal-VOC: the class of a picture is that of its one box; pictures with none or several are skipped.
/// Parts as ImageSets/Main/{train,val,test}.txt name them.
bool isVocDataset(const std::filesystem::path& data);
void readVocDataset(const std::filesystem::path& data, const ReadingOptions& options, Dataset& dataset,
                    Problems& problems);

/// Shards of pictures as WebDataset has them (tar_shard.h): a .tar, a folder of them, or folders of parts
/// with shards in them; of a shard's name ("val-000003.tar") its part. A class is what the .cls beside a
/// picture says, by number (names in classes.txt) or by name, else the folder within the archive.
bool isTarDataset(const std::filesystem::path& data);
void readTarDataset(const std::filesystem::path& data, const ReadingOptions& options, Dataset& dataset,
                    Problems& problems);

/// The first of these that the data looks like, a folder of classes otherwise; where nothing but one folder
/// lies in the data, that folder. Throws Error("data_packed") for an archive or a store that is not read.
Dataset readDatasetOfAnyKind(const std::filesystem::path& data, Problems& problems,
                             const ReadingOptions& options = {});

/// "0", "1", … as classes for the numbers that occur in `samples`' labels, which become their indices; names
/// instead where `names` has one for each.
void nameNumberedClasses(Dataset& dataset, const std::vector<std::string>& names);

}  // namespace effnet
