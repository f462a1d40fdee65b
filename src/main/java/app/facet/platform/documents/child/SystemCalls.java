package app.facet.platform.documents.child;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers by which one kind of machine knows the calls to its kernel.
 *
 * @param machine how a filter tells the kind of machine
 * @param open those that open files
 * @param threads the one that begins threads, and processes
 * @param refused never allowed
 * @param missing said not to exist, so that an older call is used that a filter can judge
 */
record SystemCalls(
        int machine, long seccomp, List<Open> open, int threads, List<Integer> refused, List<Integer> missing) {

    /**
     * A call that opens files.
     *
     * @param flags which of its arguments says about writing
     */
    record Open(int number, int flags) {}

    private static final int OPENAT2 = 437;
    private static final int CLONE3 = 435;

    private static final SystemCalls X86_64 = new SystemCalls(
            0xC000003E,
            317,
            List.of(new Open(2, 1), new Open(257, 2)),
            56,
            numbers(
                    "41 42 49 50", // socket, connect, bind, listen
                    "59 322 57 58", // execve, execveat, fork, vfork
                    "101 310 311 62", // ptrace, process_vm_readv, process_vm_writev, kill
                    "76 77 82 83 84 85 86 87 88 90 92 94", // truncate, ftruncate, rename … lchown
                    "133 258 259 260 263 264 265 266 268 316", // mknod, mkdirat … renameat2
                    "425 426 427 304"), // io_uring, open_by_handle_at
            List.of(OPENAT2, CLONE3));

    private static final SystemCalls ARM_64 = new SystemCalls(
            0xC00000B7,
            277,
            List.of(new Open(56, 2)),
            220,
            numbers(
                    "198 203 200 201", // socket, connect, bind, listen
                    "221 281", // execve, execveat
                    "117 270 271 129", // ptrace, process_vm_readv, process_vm_writev, kill
                    "33 34 35 36 37 38 45 46 53 54 276", // mknodat … truncate … fchownat, renameat2
                    "425 426 427 265"), // io_uring, open_by_handle_at
            List.of(OPENAT2, CLONE3));

    private static List<Integer> numbers(String... groups) {
        return Arrays.stream(groups)
                .flatMap(group -> Arrays.stream(group.split(" ")))
                .map(Integer::valueOf)
                .toList();
    }

    static Optional<SystemCalls> ofThisMachine() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> Optional.of(X86_64);
            case "aarch64" -> Optional.of(ARM_64);
            default -> Optional.empty();
        };
    }
}
