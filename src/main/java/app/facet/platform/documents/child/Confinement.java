package app.facet.platform.documents.child;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.DatagramSocket;
import java.util.Arrays;
import java.util.Optional;

/**
 * Gives up, for good, what reading a document does not need: opening sockets, starting programs, writing, moving or deleting
 * files, looking into other processes. The kernel holds it (seccomp), on Linux with x86-64 or ARM64; elsewhere there is nothing
 * like it, and only the readers themselves are careful.
 */
final class Confinement {

    private static final int NO_NEW_PRIVILEGES = 38;
    private static final long SET_FILTER = 1;
    private static final long ALL_THREADS = 1;

    private Confinement() {}

    /** Whether it holds, as tried out. */
    static boolean apply() {
        Optional<SystemCalls> calls = SystemCalls.ofThisMachine();
        if (calls.isEmpty()) {
            return false;
        }
        try {
            install(calls.get());
        } catch (Throwable notAllowed) { // what a method handle throws
            return false;
        }
        return !canOpenSockets();
    }

    @SuppressWarnings("restricted") // the command line of the process allows native access
    private static void install(SystemCalls calls) throws Throwable {
        var linker = Linker.nativeLinker();
        var symbols = linker.defaultLookup();
        MethodHandle prctl =
                linker.downcallHandle(symbols.find("prctl").orElseThrow(), longs(5), Linker.Option.firstVariadicArg(1));
        MethodHandle syscall = linker.downcallHandle(
                symbols.find("syscall").orElseThrow(), longs(4), Linker.Option.firstVariadicArg(1));
        try (var arena = Arena.ofConfined()) {
            MemorySegment filter = new CallFilter(calls).write(arena);
            long promised = (long) prctl.invokeExact((long) NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L);
            long set = (long) syscall.invokeExact(calls.seccomp(), SET_FILTER, ALL_THREADS, filter.address());
            if (promised != 0 || set != 0) {
                throw new IOException("refused");
            }
        }
    }

    private static FunctionDescriptor longs(int count) {
        var all = new ValueLayout[count];
        Arrays.fill(all, ValueLayout.JAVA_LONG);
        return FunctionDescriptor.of(ValueLayout.JAVA_LONG, all);
    }

    private static boolean canOpenSockets() {
        try (var socket = new DatagramSocket()) {
            return socket.isBound();
        } catch (IOException refused) {
            return false;
        }
    }
}
