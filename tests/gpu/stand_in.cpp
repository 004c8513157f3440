// A GPU for machines without one: two devices that LibTorch takes for cuda:0 and cuda:1, computed by the CPU.
// Preloaded into a program ($LD_PRELOAD), it takes the program down every path that a GPU takes, and is as
// strict as one:
// - memory of the device cannot be read or written by the program, only by operations on tensors;
// - tensors of one operation must be on one device, but for numbers and for indices;
// - a device has $STAND_IN_GPU_MEMORY bytes (4 GiB unless set) and then says that it is out of memory.
// It is no measure of speed, and computes nothing as CUDA would round it. tests/gpu/check.sh is the real
// thing.

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Functions.h>
#include <ATen/NativeFunctions.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <algorithm>
#include <c10/core/Allocator.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string_view>
#include <sys/mman.h>
#include <torch/library.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

constexpr c10::DeviceIndex kDevices = 2;
thread_local c10::DeviceIndex currentDevice = 0;
thread_local c10::StreamId currentStream[kDevices] = {};

c10::Device device(c10::DeviceIndex index = -1) {
  return {c10::DeviceType::CUDA, index < 0 ? currentDevice : index};
}

/// All blocks of both devices; one is open to the CPU only while an operation computes with it.
class Memory {
 public:
  void* take(std::size_t bytes) {
    if (bytes == 0) return nullptr;
    const std::size_t whole = (bytes + page_ - 1) / page_ * page_;
    const std::lock_guard lock(mutex_);
    std::size_t& used = used_[currentDevice];
    // Never a part of it: what the program does when there is too little memory must not depend on the rest
    // of the machine.
    TORCH_CHECK_WITH(OutOfMemoryError, used + whole <= limit_, "CUDA out of memory. Tried to allocate ",
                     bytes, " bytes (stand-in GPU ", int(currentDevice), "; ", used, " bytes of ", limit_,
                     " in use)");
    void* const block = ::mmap(nullptr, whole, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    TORCH_CHECK(block != MAP_FAILED, "stand-in GPU: the machine itself has no memory left");
    used += whole;
    blocks_.emplace(block, Block{whole, currentDevice, 0});
    return block;
  }

  void give(void* block) {
    if (!block) return;
    const std::lock_guard lock(mutex_);
    const auto found = blocks_.find(block);
    used_[found->second.device] -= found->second.bytes;
    ::munmap(block, found->second.bytes);
    blocks_.erase(found);
  }

  void open(void* block) { count(block, 1); }
  void close(void* block) { count(block, -1); }

 private:
  struct Block {
    std::size_t bytes;
    c10::DeviceIndex device;
    int users;
  };

  void count(void* block, int change) {
    if (!block) return;
    const std::lock_guard lock(mutex_);
    Block& found = blocks_.at(block);
    const bool was = found.users > 0;
    found.users += change;
    const bool is = found.users > 0;
    if (was != is) ::mprotect(block, found.bytes, is ? PROT_READ | PROT_WRITE : PROT_NONE);
  }

  static std::size_t limitFromEnvironment() {
    const char* const text = std::getenv("STAND_IN_GPU_MEMORY");
    return text ? std::strtoull(text, nullptr, 10) : std::size_t{4} << 30;
  }

  const std::size_t page_ = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  const std::size_t limit_ = limitFromEnvironment();
  std::mutex mutex_;
  std::map<void*, Block> blocks_;
  std::size_t used_[kDevices] = {};
};

Memory& memory() {
  static auto* const all = new Memory;  // never destroyed: tensors in static storage outlive everything here
  return *all;
}

// What one LibTorch asks by a name or type of its own is here for all of them, and overrides what it can.

struct DeviceAllocator final : c10::Allocator {
  c10::DataPtr allocate(std::size_t bytes) const {
    void* const block = memory().take(bytes);
    return {block, block, &give, device()};
  }
  c10::DataPtr allocate(std::size_t bytes) { return std::as_const(*this).allocate(bytes); }
  void copy_data(void* to, const void* from, std::size_t bytes) const {
    memory().open(to);
    memory().open(const_cast<void*>(from));
    std::memcpy(to, from, bytes);
    memory().close(const_cast<void*>(from));
    memory().close(to);
  }
  c10::DeleterFnPtr raw_deleter() const override { return &give; }
  static void give(void* block) { memory().give(block); }
};

DeviceAllocator deviceAllocator;

struct Guard final : c10::impl::DeviceGuardImplInterface {
  c10::DeviceType type() const override { return c10::DeviceType::CUDA; }
  c10::Device exchangeDevice(c10::Device next) const override {
    const c10::Device before = getDevice();
    setDevice(next);
    return before;
  }
  c10::Device getDevice() const override { return device(); }
  void setDevice(c10::Device next) const override {
    TORCH_CHECK(next.index() < kDevices, "CUDA error: invalid device ordinal");
    uncheckedSetDevice(next);
  }
  void uncheckedSetDevice(c10::Device next) const noexcept override {
    if (next.index() >= 0) currentDevice = next.index();
  }
  c10::Stream getStream(c10::Device of) const noexcept override {
    return c10::Stream(c10::Stream::UNSAFE, of, currentStream[of.index()]);
  }
  c10::Stream exchangeStream(c10::Stream next) const noexcept override {
    const c10::Stream before = getStream(next.device());
    currentStream[next.device_index()] = next.id();
    return before;
  }
  c10::DeviceIndex deviceCount() const noexcept override { return kDevices; }
  void record(void**, const c10::Stream&, c10::DeviceIndex, c10::EventFlag) const override {}
  void block(void*, const c10::Stream&) const override {}
  bool queryEvent(void*) const override { return true; }
  void destroyEvent(void*, c10::DeviceIndex) const noexcept override {}
  bool queryStream(const c10::Stream&) const override { return true; }
  void synchronizeStream(const c10::Stream&) const override {}
  void recordDataPtrOnStream(const c10::DataPtr&, const c10::Stream&) const override {}
};

struct Hooks final : at::CUDAHooksInterface {
  explicit Hooks(at::CUDAHooksArgs) {}
  void initCUDA() const {}
  void init() const {}
  const at::Generator& getDefaultCUDAGenerator(c10::DeviceIndex) const {
    return at::detail::getDefaultCPUGenerator();  // the CPU computes, and draws
  }
  const at::Generator& getDefaultGenerator(c10::DeviceIndex) const { return getDefaultCUDAGenerator(0); }
  bool isPinnedPtr(void*) const { return false; }
  bool isPinnedPtr(const void*) const { return false; }
  bool isBuilt() const { return true; }
  bool isAvailable() const { return true; }
  bool hasCUDA() const override { return true; }
  decltype(std::declval<at::CUDAHooksInterface>().current_device()) current_device() const override {
    return currentDevice;
  }
  bool hasPrimaryContext(std::int64_t) const { return true; }
  bool hasPrimaryContext(c10::DeviceIndex) const { return true; }
  c10::DeviceIndex deviceCount() const { return kDevices; }
  c10::DeviceIndex getCurrentDevice() const { return currentDevice; }
  void setCurrentDevice(c10::DeviceIndex next) const { currentDevice = next; }
  c10::Allocator* getPinnedMemoryAllocator() const override {
    return c10::GetAllocator(c10::DeviceType::CPU);
  }
  c10::Allocator* getCUDADeviceAllocator() const override { return &deviceAllocator; }
  int getNumGPUs() const { return kDevices; }
  void deviceSynchronize(std::int64_t) const {}
  void deviceSynchronize(c10::DeviceIndex) const {}
};

bool onDevice(const at::Tensor& tensor) {
  return tensor.defined() && tensor.device().is_cuda();
}

/// The memory of tensors, open to the CPU for as long as this lives.
class Opened {
 public:
  Opened() = default;
  Opened(const Opened&) = delete;
  Opened& operator=(const Opened&) = delete;
  ~Opened() {
    for (void* const block : blocks_) memory().close(block);
  }

  /// The same memory as a tensor of the CPU. Shape: the tensor's, its strides too.
  at::Tensor onCpu(const at::Tensor& tensor) {
    if (!onDevice(tensor)) return tensor;
    void* const block = tensor.storage().data_ptr().get();
    memory().open(block);
    blocks_.push_back(block);
    return at::from_blob(tensor.data_ptr(), tensor.sizes(), tensor.strides(),
                         tensor.options().device(c10::kCPU).requires_grad(false));
  }

 private:
  std::vector<void*> blocks_;
};

at::Tensor toDevice(const at::Tensor& computed, c10::Device target) {
  if (!computed.defined()) return computed;
  at::Tensor placed =
      at::empty_strided(computed.sizes(), computed.strides(), computed.options().device(target));
  Opened opened;
  opened.onCpu(placed).copy_(computed);
  return placed;
}

/// One operation, computed by the CPU on the devices' memory.
class Call {
 public:
  Call(const c10::OperatorHandle& op, torch::jit::Stack* stack) : op_(op), stack_(stack) {}

  void run() {
    const auto& schema = op_.schema();
    const std::size_t count = schema.arguments().size();
    const std::size_t first = stack_->size() - count;
    for (std::size_t i = 0; i < count; ++i) {
      visit((*stack_)[first + i], [&](const at::Tensor& tensor) {
        if (onDevice(tensor)) meet(tensor.device());
        return tensor;
      });
      const auto& value = (*stack_)[first + i];
      if (value.isDevice() && value.toDevice().is_cuda()) meet(value.toDevice());
    }
    for (std::size_t i = 0; i < count; ++i) {
      auto& value = (*stack_)[first + i];
      if (value.isDevice()) value = c10::Device(c10::kCPU);
      const auto* const alias = schema.arguments()[i].alias_info();
      const bool written = alias && alias->isWrite();
      value = visit(value, [&](const at::Tensor& tensor) { return fetch(tensor, written); });
    }
    op_.redispatchBoxed(c10::DispatchKeySet(c10::DispatchKey::CPU), stack_);
    for (std::size_t i = 0; i < schema.returns().size(); ++i) {
      auto& value = (*stack_)[stack_->size() - schema.returns().size() + i];
      const auto* const alias = schema.returns()[i].alias_info();
      TORCH_CHECK(!alias || alias->isWrite(), "stand-in GPU: ", op_.operator_name(),
                  " makes a view: register it");
      value = visit(value, [&](const at::Tensor& tensor) { return bring(tensor); });
    }
    for (const auto& each : fetched_) {
      if (!each.written || each.computed.is_alias_of(each.same)) continue;
      if (each.original.sizes() != each.computed.sizes()) each.original.resize_(each.computed.sizes());
      Opened opened;
      opened.onCpu(each.original).copy_(each.computed);
    }
  }

 private:
  struct Fetched {
    at::Tensor original;
    at::Tensor same;      ///< its memory, as the CPU's
    at::Tensor computed;  ///< what the operation got in its place
    bool written;
  };

  void meet(c10::Device found) {
    TORCH_CHECK(!target_ || *target_ == found,
                "Expected all tensors to be on the same device, but found at least two devices, ", *target_,
                " and ", found, "! (", op_.operator_name(), ")");
    target_ = found;
  }

  /// Numbers are read wherever they are, and so are indices.
  bool mayStay(const at::Tensor& tensor) const {
    const std::string_view name = op_.operator_name().name;
    return tensor.dim() == 0 || name.starts_with("aten::index") || name.starts_with("aten::_index");
  }

  at::Tensor fetch(const at::Tensor& tensor, bool written) {
    if (!tensor.defined()) return tensor;
    if (!onDevice(tensor)) {
      TORCH_CHECK(mayStay(tensor),
                  "Expected all tensors to be on the same device, but found at least two devices, ", *target_,
                  " and ", tensor.device(), "! (", op_.operator_name(), ")");
      return tensor;
    }
    const at::Tensor same = opened_.onCpu(tensor);
    at::Tensor computed = same;
    // CPUs compute little in 16-bit floats of this kind.
    if (tensor.scalar_type() == at::kHalf) computed = same.to(at::kFloat);
    // The operation will choose its shape.
    if (written && tensor.numel() == 0) computed = at::empty(tensor.sizes(), computed.options());
    if (computed.scalar_type() == at::kFloat && tensor.scalar_type() == at::kHalf) half_ = true;
    fetched_.push_back({tensor, same, computed, written});
    return computed;
  }

  at::Tensor bring(const at::Tensor& computed) {
    if (!computed.defined()) return computed;
    for (const auto& each : fetched_)
      if (each.computed.is_same(computed)) return each.original;
    const bool narrow = half_ && computed.scalar_type() == at::kFloat;
    return toDevice(narrow ? computed.to(at::kHalf) : computed, *target_);
  }

  template <typename Change>
  static c10::IValue visit(const c10::IValue& value, Change change) {
    if (value.isTensor()) return change(value.toTensor());
    if (value.isTensorList()) {
      c10::List<at::Tensor> list;
      for (const at::Tensor& tensor : value.toTensorVector()) list.push_back(change(tensor));
      return list;
    }
    if (value.isOptionalTensorList()) {
      c10::List<c10::optional<at::Tensor>> list;
      for (const c10::optional<at::Tensor>& tensor : value.toOptionalTensorVector())
        list.push_back(tensor ? c10::optional<at::Tensor>(change(*tensor)) : tensor);
      return list;
    }
    return value;
  }

  const c10::OperatorHandle& op_;
  torch::jit::Stack* stack_;
  c10::optional<c10::Device> target_;
  Opened opened_;
  std::vector<Fetched> fetched_;
  bool half_ = false;
};

void compute(const c10::OperatorHandle& op, torch::jit::Stack* stack) {
  Call(op, stack).run();
}

at::Tensor emptyStrided(at::IntArrayRef sizes, at::IntArrayRef strides, c10::optional<at::ScalarType> type,
                        c10::optional<at::Layout>, c10::optional<at::Device> where, c10::optional<bool>) {
  const c10::DeviceGuard guard(where && where->has_index() ? *where : device());
  const auto dtype = c10::scalarTypeToTypeMeta(type.value_or(at::kFloat));
  std::int64_t last = 0;
  bool none = false;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    if (sizes[i] == 0) none = true;
    last += (sizes[i] - 1) * strides[i];
  }
  const std::size_t bytes = none ? 0 : static_cast<std::size_t>(last + 1) * dtype.itemsize();
  auto storage = c10::make_intrusive<c10::StorageImpl>(
      c10::StorageImpl::use_byte_size_t(), bytes, deviceAllocator.allocate(bytes), &deviceAllocator, true);
  at::Tensor made = at::detail::make_tensor<c10::TensorImpl>(
      c10::Storage(std::move(storage)), c10::DispatchKeySet(c10::DispatchKey::CUDA), dtype);
  made.unsafeGetTensorImpl()->set_sizes_and_strides(sizes, strides);
  return made;
}

at::Tensor empty(at::IntArrayRef sizes, c10::optional<at::ScalarType> type, c10::optional<at::Layout> layout,
                 c10::optional<at::Device> where, c10::optional<bool> pinned,
                 c10::optional<at::MemoryFormat> format) {
  std::vector<std::int64_t> strides(sizes.size());
  std::int64_t stride = 1;
  for (std::size_t i = sizes.size(); i-- > 0;) {
    strides[i] = stride;
    stride *= std::max<std::int64_t>(sizes[i], 1);
  }
  const at::Tensor made = emptyStrided(sizes, strides, type, layout, where, pinned);
  if (format && *format != at::MemoryFormat::Contiguous && *format != at::MemoryFormat::Preserve)
    made.unsafeGetTensorImpl()->empty_tensor_restride(*format);
  return made;
}

at::Tensor& copy(at::Tensor& self, const at::Tensor& from, bool) {
  if (self.is_same(from)) return self;
  Opened opened;
  at::Tensor target = opened.onCpu(self);
  target.copy_(opened.onCpu(from));
  return self;
}

const at::Tensor& resize(const at::Tensor& self, at::IntArrayRef sizes, c10::optional<at::MemoryFormat>) {
  if (self.sizes() == sizes) return self;
  const std::size_t bytes = static_cast<std::size_t>(c10::multiply_integers(sizes)) * self.dtype().itemsize();
  const c10::DeviceGuard guard(self.device());
  auto* const storage = self.storage().unsafeGetStorageImpl();
  storage->set_data_ptr_noswap(deviceAllocator.allocate(bytes));
  storage->set_nbytes(bytes);
  self.unsafeGetTensorImpl()->set_sizes_contiguous(sizes);
  return self;
}

at::Scalar number(const at::Tensor& self) {
  Opened opened;
  return opened.onCpu(self).item();
}

at::Tensor pinned(const at::Tensor& self, c10::optional<at::Device>) {
  return self.clone();
}
bool isPinned(const at::Tensor&, c10::optional<at::Device>) {
  return false;
}

TORCH_LIBRARY_IMPL(_, CUDA, m) {
  m.fallback(torch::CppFunction::makeFromBoxedFunction<&compute>());
}

TORCH_LIBRARY_IMPL(aten, CUDA, m) {
  m.impl("empty.memory_format", &empty);
  m.impl("empty_strided", &emptyStrided);
  m.impl("copy_", &copy);
  m.impl("resize_", &resize);
  m.impl("_local_scalar_dense", &number);
  m.impl("_pin_memory", &pinned);
  m.impl("is_pinned", &isPinned);
  m.impl("as_strided", &at::native::as_strided_tensorimpl);
  m.impl("view", &at::native::view);
  m.impl("_reshape_alias", &at::native::_reshape_alias);
  m.impl("unfold", &at::native::unfold);
  // Kernels that only a GPU has would be chosen inside of these.
  for (const char* whole : {"convolution", "convolution_backward"})
    m.impl(whole, torch::CppFunction::makeFromBoxedFunction<&compute>());
}

const c10::impl::DeviceGuardImplRegistrar guard(c10::DeviceType::CUDA, new Guard);
const bool allocator = (c10::SetAllocator(c10::DeviceType::CUDA, &deviceAllocator), true);

}  // namespace

namespace at {
namespace {
using CUDAHooks = ::Hooks;  // LibTorch looks for this name
REGISTER_CUDA_HOOKS(CUDAHooks);
}  // namespace
}  // namespace at
