#pragma once

#include <filesystem>

namespace effnet {

/// Throws Error("data_packed"), saying what it is and what to do, where the data is an archive or a store of
/// pictures that is not read: .zip, a .tar under another name, gzip, 7z, rar, Parquet, HDF5, TFRecord, LMDB,
/// a folder with nothing but these, gzip'd IDX, CIFAR's pickled version.
void refusePacked(const std::filesystem::path& data);

}  // namespace effnet
