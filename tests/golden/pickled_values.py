#!/usr/bin/python3
"""Files as torch.save writes them, with plain Python values beside two tensors: pickled_values.json, by kind, in base64.
Needs python3-torch and python3-numpy (the group "peers" of packaging/packages.txt)."""
import argparse, base64, collections, dataclasses, datetime, decimal, enum, fractions, functools, io, json, pathlib, types, uuid
arguments = argparse.ArgumentParser(description=__doc__)
arguments.add_argument('--out', type=pathlib.Path, default=pathlib.Path(__file__).with_suffix('.json'))
out = arguments.parse_args().out

import numpy as np, torch  # behind the arguments: --help needs neither


class Colour(enum.Enum):
    RED = 1


class States(collections.OrderedDict):
    pass


class Plain(dict):
    pass


@dataclasses.dataclass
class Settings:
    rate: float
    names: list


Row = collections.namedtuple('Row', 'a b')
state = collections.OrderedDict(a=torch.arange(6.).view(2, 3), b=torch.nn.Parameter(torch.ones(4)))
state._metadata = collections.OrderedDict(version=1)
kinds = {
    'Namespace': argparse.Namespace(model='efficientnet_b0', mean=(.5, .5, .5)), 'numpy scalar': np.float64(.93),
    'numpy integer': np.int64(4), 'numpy truth': np.bool_(True), 'numpy array': np.zeros((7, 7)),
    'numpy texts': np.array(['a', 'b']), 'numpy type': np.dtype('float32'), 'path': pathlib.PurePosixPath('/x'),
    'posix path': pathlib.PosixPath('/x'), 'date and time': datetime.datetime(2020, 1, 1), 'date': datetime.date(2020, 1, 1),
    'span': datetime.timedelta(1), 'set': {'a', 'b'}, 'frozenset': frozenset({1}),
    'defaultdict': collections.defaultdict(list, {'loss': [1.]}), 'Counter': collections.Counter({1: 2}),
    'deque': collections.deque([1., 2.], maxlen=3), 'named tuple': Row(1, 2), 'complex': 1 + 2j, 'torch.Size': torch.Size([1, 2]),
    'torch.dtype': torch.float32, 'torch.device': torch.device('cpu'), 'enum': Colour.RED, 'partial': functools.partial(max, 1),
    'decimal': decimal.Decimal('.1'), 'fraction': fractions.Fraction(1, 3), 'uuid': uuid.UUID(int=1), 'range': range(3),
    'slice': slice(1, 2), 'bytes': b'\0\1', 'bytearray': bytearray(b'\0\1'), 'namespace': types.SimpleNamespace(a=1),
    'data class': Settings(.1, ['x']), 'function': max, 'large number': 10 ** 30, 'type': dict,
    'module beside': torch.nn.ReLU(),
}


def saved(content, **how):
    stream = io.BytesIO()
    torch.save(content, stream, **how)
    return base64.b64encode(stream.getvalue()).decode()


files = {kind: saved({'state_dict': state, 'value': value}) for kind, value in kinds.items()}
for protocol in (2, 3, 4, 5):
    files[f'all, protocol {protocol}'] = saved({'state_dict': state, **kinds}, pickle_protocol=protocol)
    files[f'all, legacy, protocol {protocol}'] = saved({'state_dict': state, **kinds}, pickle_protocol=protocol,
                                                       _use_new_zipfile_serialization=False)
newer = base64.b64decode(saved({'state_dict': state, 'value': np.zeros(2)}, _use_new_zipfile_serialization=False))
files['numpy 2'] = base64.b64encode(newer.replace(b'numpy.core', b'numpy._core')).decode()
files['subclass of OrderedDict'] = saved({'state_dict': States(state)})
files['subclass of dict'] = saved(Plain(state))
files['attributes of an object'] = saved(types.SimpleNamespace(model=dict(state), epoch=3))
out.write_text(json.dumps(files, indent=0))
