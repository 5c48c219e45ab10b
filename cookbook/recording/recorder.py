"""Record what tasks, threads and child processes do in this process, so that a snippet cannot tell.

Nothing is wrapped, because a wrapper is a frame, and frames show in tracebacks. Instead a few functions of the
standard library get a code object of the same name, file and lines with calls added at their beginning and end. Times
are `time.perf_counter_ns`. Events go to a file, which `cookbook.trace` reads, with every line that is printed and at
exit; so a process that is killed leaves what happened until its last line. Tasks are known by weak references, so
that they die when they would have died.

This module runs inside snippets, on every supported Python. It imports nothing that Python has not loaded by itself.
"""

import _io
import _thread
import _weakref
import os
import sys
import time

LIMIT = 8_000
"""Events after which recording stops: what follows would be slowed down, and no picture could show it."""
_SHORT = 100_000_000
"""Nanoseconds below which a callback of asyncio's own machinery is not worth an event."""
_AUTHORS = {"set", "stop", "cancel", "close", "release", "put_nowait"}
"""Methods of asyncio that authors schedule, and asyncio itself does not."""
_PATCHES = {
    # module: ((class, function, names given to the first call, first, last), …)
    "asyncio.events": (
        ("Handle", "__init__", ("callback",), "_scheduled", None),
        ("Handle", "_run", ("self",), "_begin", "_end"),
    ),
    "asyncio.base_events": (("BaseEventLoop", "create_task", ("coro",), "_creating", "_created"),),
    "asyncio.base_subprocess": (
        ("BaseSubprocessTransport", "_process_exited", ("self", "returncode"), "_exited", None),
    ),
    "subprocess": (("Popen", "_handle_exitstatus", ("self", "sts"), "_status", None),),
    "threading": (
        ("Thread", "start", ("self",), "_thread_starts", None),
        ("Thread", "_bootstrap_inner", ("self",), "_thread_begins", "_thread_ends"),
    ),
    "concurrent.futures.thread": (
        ("_WorkItem", "__init__", ("self",), "_submitted", None),
        ("_WorkItem", "run", ("self",), "_work_begins", "_work_ends"),
    ),
    "multiprocessing.process": (
        ("BaseProcess", "start", ("self",), "_process_starts", None),
        ("BaseProcess", "join", ("self",), None, "_process_joined"),
    ),
}
_NOT_HERE = {"_handle_exitstatus"}  # functions that some platforms do without

now = time.perf_counter_ns
_path = ""
_events = []
_count = 0
_rows = 0
_pending = dict(_PATCHES)
_originals = []
_installing = False
_tasks = {}  # id of a task: (weak reference, row)
_children = {}  # id of a Popen: (weak reference, row)
_workers = {}  # id of a process of multiprocessing: (weak reference, row)
_items = {}  # id of a work item or thread: the row that made it; written before each time that it is read
_starter = None  # the row that last started a thread: it submitted the first work item of a pool
_stacks = {}  # thread: what runs on it, innermost last, each [row, since, (kind, …)]
_BASES = {"thread", "work"}  # kinds in which whole event loops may run
_loops = {}  # id of an event loop: (weak reference, number)
_loop_count = 0
_kinds = {}  # type: whether it is that of a task
_partial = {}  # thread: [time, row, text] of a line that it has not ended


def _add(*event):
    global _count
    _count += 1
    _events.append(event)
    if _count == LIMIT:
        _events.append(("full",))
        stop()


def _fail(error):
    _events.append(("failed", f"{type(error).__name__}: {error}"))
    stop()


def _guarded(function):
    """Make `function` one whose error ends the recording, never the snippet; it returns its last argument."""

    def call(*arguments):
        if _path:
            try:
                function(*arguments)
            except Exception as error:
                _fail(error)
        return arguments[-1] if arguments else None

    return call


def _next_row():
    global _rows
    _rows += 1
    return _rows


def _stack():
    thread = _thread.get_ident()
    stack = _stacks.get(thread)
    if stack is None:
        stack = _stacks[thread] = []
    return stack


def _current():
    """The row that runs in this thread; 0 for code outside all of them."""
    stack = _stacks.get(_thread.get_ident())
    if not stack:
        return 0
    if stack[-1][2][0] == "creating":
        _drop_failed(stack)
    return stack[-1][0] if stack else 0


def _drop_failed(stack, beginning=0):
    """Drop creations that ended with an exception, of which no call told: more than there are frames of them.

    `beginning` are those that have a frame, and are not on `stack` yet.
    """
    frame, running = sys._getframe(1), -beginning
    while frame is not None:
        running += frame.f_code.co_name == "create_task" and frame.f_globals.get("__name__") == "asyncio.base_events"
        frame = frame.f_back
    surplus = sum(entry[2][0] == "creating" for entry in stack) - running
    while surplus > 0 and stack[-1][2][0] == "creating":
        stack.pop()
        surplus -= 1


# Tasks and callbacks.


def _is_task(thing):
    kind = type(thing)
    known = _kinds.get(kind)
    if known is None:
        known = _kinds[kind] = hasattr(kind, "get_coro") and hasattr(kind, "done")
    return known


class _Reference(_weakref.ref):
    """A weak reference to a task that knows its row, and whether its name was seen since it began to run.

    Until Python 3.12, `asyncio.create_task` gives a task its name after the event loop has made it.
    """

    __slots__ = ("named", "row")


def _destroyed(reference):
    """A task is gone that had not ended, and so had not left `_tasks`."""
    _add("end", reference.row, now(), "destroyed", "")


_gone = _guarded(_destroyed)


def _number(loop):
    """The number of `loop`, from 1; callbacks that belong to no task are in the row of its negative."""
    entry = _loops.get(id(loop))
    if entry is None or entry[0]() is not loop:
        global _loop_count
        _loop_count += 1
        entry = _loops[id(loop)] = (_weakref.ref(loop), _loop_count)
        _add("loop", entry[1], _thread.get_ident())
    return entry[1]


def _row_of(task):
    """The weak reference to `task` and its row; it gets one if it has none."""
    entry = _tasks.get(id(task))
    if entry is not None and entry[0]() is task:
        return entry
    stack = _stack()
    parent, since, row, created = (stack[-1][0] if stack else 0), now(), 0, None
    if stack and stack[-1][2][0] == "creating":  # inside `create_task`: it is the one that is being created
        row, since, (_, created) = stack[-1]
        parent = stack[-2][0] if len(stack) > 1 else 0
    entry = _tasks[id(task)] = (_Reference(task, _gone), row or _next_row())
    entry[0].row = entry[1]
    entry[0].named = sys.version_info >= (3, 13)
    number = _number(task.get_loop())
    # A finished eager task has no coroutine any more; Python 3.12.1 crashes when asked for it.
    coroutine = task.get_coro() if created is None else created()
    code = getattr(coroutine, "cr_code", None)
    inside = code is not None and os.path.basename(os.path.dirname(code.co_filename)) == "asyncio"
    label = getattr(coroutine, "__qualname__", type(coroutine).__qualname__)
    _add("task", entry[1], since, parent, number, label, task.get_name(), inside)
    return entry


def _scheduled(callback):
    """A handle is made: of a task that nobody knew, this is the birth."""
    owner = getattr(callback, "__self__", None)
    if owner is not None and _is_task(owner):
        _row_of(owner)


def _begin(handle):
    """A handle begins to run."""
    stack = _stack()
    while stack and stack[-1][2][0] not in _BASES:  # what KeyboardInterrupt or SystemExit tore away
        _close(stack.pop(), now())
    callback = handle._callback
    owner = getattr(callback, "__self__", None)
    if owner is not None and _is_task(owner) and getattr(callback, "__name__", "_") not in _AUTHORS:
        reference, row = _row_of(owner)
        stack.append([row, now(), ("task", reference)])
    else:
        while (inner := getattr(callback, "func", None)) is not None:
            callback = inner
        module = getattr(callback, "__module__", None) or type(owner).__module__
        label = getattr(callback, "__qualname__", type(callback).__qualname__)
        own = label.rpartition(".")[2] in _AUTHORS
        internal = module.partition(".")[0] in {"asyncio", "_asyncio"} and not own
        stack.append([-_number(handle._loop), now(), ("call", label, internal)])


def _end(_):
    """A handle has run."""
    stack = _stack()
    if stack and stack[-1][2][0] not in _BASES:
        _close(stack.pop(), now())


def _close(entry, until):
    row, since, what = entry
    if what[0] == "call":
        _, label, internal = what
        if not internal or until - since > _SHORT:
            _add("call", row, since, until, label)
    elif what[0] == "task":
        reference = what[1]
        task = reference()
        if task is not None and not reference.named:
            reference.named = True
            _add("named", row, task.get_name())
        _ran(row, since, until, task)


def _ran(row, since, until, task):
    if task is None or not task.done():
        _add("run", row, since, until, _waits_for(task))
        return
    _add("run", row, since, until, "")
    _tasks.pop(id(task), None)
    if task.cancelled():
        how = "cancelled"
    else:
        error = task._exception  # `exception()` would count as having looked at it
        how = type(error).__qualname__ if error is not None else ""
    _add("end", row, until, how, task.get_name())


def _waits_for(task):
    """What `task` waits for: the innermost coroutine that it awaits."""
    coroutine = task.get_coro() if task is not None else None
    name = ""
    while (inner := getattr(coroutine, "cr_await", None)) is not None:
        coroutine = inner
        name = getattr(coroutine, "__qualname__", "") or name
    return name


def _creating(coroutine):
    """`create_task` begins: if the new task is eager, it runs before the end of that."""
    try:
        created = _weakref.ref(coroutine)
    except TypeError:  # what `aclose()` of an asynchronous generator returns has no weak references
        created = None
    stack = _stack()
    if stack and stack[-1][2][0] == "creating":
        _drop_failed(stack, beginning=1)
    stack.append([_next_row(), now(), ("creating", created)])


def _created(task):
    """`create_task` returns `task`."""
    stack = _stack()
    if not stack or stack[-1][2][0] != "creating":
        return
    row, since, (_, created) = stack[-1]
    if _is_task(task):
        entry = _row_of(task)
        coroutine = created() if created is not None else None
        if entry[1] == row and (task.done() or getattr(coroutine, "cr_suspended", False)):
            _ran(row, since, now(), task)
    stack.pop()


# Threads and executors.


def _thread_starts(thread):
    global _starter
    _starter = _items[id(thread)] = _current()
    install()  # a pool's module has no other event between its loading and its first thread


def _thread_begins(thread):
    row = _next_row()
    ident = _thread.get_ident()
    _stacks[ident] = [[row, now(), ("thread",)]]
    target = getattr(thread, "_target", None)
    modules = (getattr(target, "__module__", None) or "", type(thread).__module__)
    own = getattr(target, "__name__", "_").startswith("_") or modules[0] == ""
    internal = any(module.startswith(("asyncio", "multiprocessing", "concurrent")) for module in modules) and own
    _add("begin", row, now(), _items.pop(id(thread), 0), "thread", thread.name, internal)
    _add("hosted", row, ident)


def _thread_ends(_):
    stack = _stacks.pop(_thread.get_ident(), None)
    if stack:
        _add("end", stack[0][0], now(), "", "")


def _submitted(item):
    _items[id(item)] = _current()


def _work_begins(item):
    function, arguments, *_ = getattr(item, "task", None) or (item.fn, item.args)  # until Python 3.13 the latter
    while (inner := getattr(function, "func", None)) is not None:  # `to_thread` gives a partial of Context.run
        function, arguments = inner, getattr(function, "args", ())
    if type(getattr(function, "__self__", None)).__name__ == "Context" and arguments:
        function = arguments[0]
    label = getattr(function, "__qualname__", type(function).__qualname__)
    _add("starts", _current(), now(), label)
    _stack().append([_current(), now(), ("work", label, _items.pop(id(item), _starter))])


def _work_ends(_):
    stack = _stack()
    if stack and stack[-1][2][0] == "work":
        row, since, (_, label, parent) = stack.pop()
        _add("work", row, since, now(), label, parent or 0)


# Child processes.


def _spawned(arguments):
    popen = sys._getframe(2).f_locals.get("self")
    if isinstance(arguments, (str, bytes, os.PathLike)):
        arguments = [arguments]
    row = _next_row()
    words = [os.fsdecode(argument) for argument in list(arguments)[:8]]
    _add("begin", row, now(), _current(), "process", "\0".join(words), False)
    if popen is not None:
        _children[id(popen)] = (_weakref.ref(popen), row)


def _reaped(popen, code):
    reference, row = _children.pop(id(popen), (None, 0))
    if row and reference() is popen:
        _add("exit", row, now(), code)


def _status(popen, status):
    _reaped(popen, os.waitstatus_to_exitcode(status))


def _exited(transport, code):
    if transport._proc is not None:
        _reaped(transport._proc, code)


def _process_starts(process):
    row = _next_row()
    target = getattr(process, "_target", None)
    label = getattr(target, "__qualname__", "") or process.name
    _add("begin", row, now(), _current(), "process", label, False)
    _workers[id(process)] = (_weakref.ref(process), row)


def _process_joined(_):
    for key, (reference, row) in list(_workers.items()):
        process = reference()
        if process is None or (process._popen is not None and process._popen.returncode is not None):
            _add("exit", row, now(), None if process is None else process._popen.returncode)
            del _workers[key]


# Printed lines.


class FileIO(_io.FileIO):
    """The raw file below `sys.stdout`, whose lines are recorded."""

    __module__ = "_io"
    __qualname__ = "FileIO"

    def __repr__(self):
        return f"<_io.{super().__repr__().removeprefix('<').removeprefix('_io.')}"

    def write(self, data):
        written = super().write(data)
        if _path:
            try:
                _printed(bytes(data[:written]).decode("utf-8", "replace"))
            except Exception as error:
                _fail(error)
        return written


def _printed(text):
    thread = _thread.get_ident()
    partial = _partial.get(thread)
    if partial is None:
        partial = _partial[thread] = [now(), _current(), ""]
    *lines, rest = (partial[2] + text).split("\n")
    for line in lines:
        _add("print", partial[0], partial[1], line)
    if lines:
        del _partial[thread]
        if rest:
            _partial[thread] = [now(), _current(), rest]
        _flush()
    else:
        partial[2] = rest


def _record_lines():
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if type(stream) is not _io.TextIOWrapper or type(stream.buffer) is not _io.FileIO:
            continue  # buffered or replaced: then lines have no ticks
        raw = FileIO(stream.fileno(), "wb", closefd=False)
        raw.name = f"<{name}>"
        new = _io.TextIOWrapper(
            raw, stream.encoding, stream.errors, "\n", line_buffering=stream.line_buffering, write_through=True
        )
        new.mode = "w"
        setattr(sys, name, new)
        setattr(sys, f"__{name}__", new)


# Putting the calls in.


def _inject(function, owner, arguments, first, last):
    """Give `function` its own code with a call of `first` at its beginning and of `last` before each end."""
    import _ast

    code = function.__code__
    with _io.open(code.co_filename, encoding="utf-8") as file:
        lines = file.read().split("\n")
    start = code.co_firstlineno - 1
    indent = len(lines[start]) - len(lines[start].lstrip())
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > indent):
        end += 1
    # As many lines above as in the file, so that every position in the new code is that of the old.
    source = "\n" * (start - 1) + f"class {owner}:\n" + "\n".join(lines[start:end]) + "\n"
    module = compile(source, code.co_filename, "exec", 0x400, dont_inherit=True)  # ast.PyCF_ONLY_AST
    body = module.body[0].body[0].body

    def call(mark, like, values):
        place = {name: getattr(like, name) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset")}
        mark = _ast.Constant(value=mark, **place)
        # Of a bare constant that is called, the compiler would warn.
        called = _ast.BoolOp(op=_ast.Or(), values=[mark, mark], **place)
        return _ast.Call(func=called, args=values(place), keywords=[], **place), place

    def returns(statements):
        for statement in statements:
            if isinstance(statement, _ast.Return):
                value = statement.value or _ast.Constant(
                    value=None, **{k: getattr(statement, k) for k in statement._attributes}
                )
                statement.value = call("\0last", statement, lambda place, value=value: [value])[0]
            elif not isinstance(statement, (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)):
                for name in ("body", "orelse", "finalbody"):
                    returns(getattr(statement, name, ()))
                for handler in getattr(statement, "handlers", ()):
                    returns(handler.body)

    if last:
        returns(body)
        expression, place = call("\0last", body[-1], lambda place: [_ast.Constant(value=None, **place)])
        if not isinstance(body[-1], _ast.Return):
            body.append(_ast.Expr(value=expression, **place))
    if first:
        documented = isinstance(body[0], _ast.Expr) and isinstance(body[0].value, _ast.Constant)
        load = _ast.Load()
        expression, place = call(
            "\0first", body[0], lambda place: [_ast.Name(id=name, ctx=load, **place) for name in arguments]
        )
        body.insert(int(documented), _ast.Expr(value=expression, **place))
    new = compile(module, code.co_filename, "exec", dont_inherit=True)
    for wanted in (owner, function.__name__):
        new = next(c for c in new.co_consts if hasattr(c, "co_name") and c.co_name == wanted)
    calls = {"\0first": first, "\0last": last}
    new = new.replace(co_consts=tuple(calls.get(c, c) if isinstance(c, str) else c for c in new.co_consts))
    if new.co_freevars != code.co_freevars:
        raise RuntimeError(f"{owner}.{function.__name__} is not what the recorder knows")
    _originals.append((function, code))
    function.__code__ = new


def install():
    """Put the calls into every module that is loaded by now."""
    global _installing
    if _installing:  # to import `_ast` is an event too
        return
    _installing = True
    try:
        _install()
    finally:
        _installing = False


def _install():
    fresh = "_ast" not in sys.modules
    for name in list(_pending):
        module = sys.modules.get(name)
        for owner, function, arguments, first, last in _pending[name]:
            if getattr(module, owner, None) is None:
                break
            target = getattr(module, owner).__dict__.get(function)
            if target is None and function in _NOT_HERE:
                continue
            hooks = (_guarded(globals()[hook]) if hook else None for hook in (first, last))
            _inject(target, owner, arguments, *hooks)
        else:
            del _pending[name]
    if fresh:
        sys.modules.pop("_ast", None)


def _audit(event, arguments):
    """Look for modules that were loaded since, before anything could use them; see child processes start."""
    if not _path:
        return
    try:
        if event == "import":
            if _pending:
                install()
        elif event == "subprocess.Popen":
            _spawned(arguments[1])
    except Exception as error:
        _fail(error)


def start(path):
    """Record from here on, to the file `path`."""
    import atexit

    global _path
    _path = path
    _stack()
    _add("start")
    _record_lines()
    sys.addaudithook(_audit)
    atexit.register(_finish)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_forget)
    _flush()  # so that the reader knows that recording began, whatever becomes of this process


def stop():
    """Record nothing more, and leave every function as it was."""
    global _path
    _flush()
    _path = ""
    _restore()


def _forget():
    """Record nothing in a forked child: what it inherited is its parent's to write."""
    global _path
    _path = ""
    _events.clear()
    _restore()


def _restore():
    while _originals:
        function, code = _originals.pop()
        function.__code__ = code


def _finish():
    if _path:
        try:
            for stack in _stacks.values():
                while stack:
                    _close(stack.pop(), now())
        except Exception as error:
            _fail(error)
    _flush()


def _flush():
    """Append what was recorded to the file; it is not kept open, because an open file can be seen."""
    if _path and _events:
        text = "".join([f"{event!r}\n" for event in _events])
        _events.clear()
        try:
            with _io.FileIO(_path, "ab") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
        except OSError:
            pass  # the reader of a file without end says so
