"""Where the counting step runs: in this process, in several, or on a Dask cluster.

All three are executors of the standard library's kind, so the step itself does not
know where it runs. Its tasks are names of files and its results are small.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager


@contextmanager
def open_executor(workers: int = 1, dask: str | None = None) -> Iterator[Executor]:
    """One worker after the other, `workers` processes, or the Dask cluster at an address.

    The workers of a cluster must see the store under the same path. Raises ValueError
    where Dask is asked for and not installed, or does not answer.
    """
    if dask:
        with _cluster(dask) as executor:
            yield executor
    elif workers > 1:
        # Spawned, since a forked child would share the locks of this process's threads.
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(workers, mp_context=context) as pool:
            yield pool
    else:
        with ThreadPoolExecutor(1) as serial:
            yield serial


@contextmanager
def _cluster(address: str) -> Iterator[Executor]:
    try:
        from distributed import Client  # an optional extra
    except ImportError as error:
        raise ValueError(
            "--dask needs the optional packages: pip install 'camera-census[dask]'"
        ) from error
    try:
        client = Client(address, timeout="10s")
    except OSError as error:
        raise ValueError(f"no Dask scheduler answers at {address}") from error
    with client, client.get_executor(pure=False) as executor:
        yield executor
