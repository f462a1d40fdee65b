package app.facet.platform.documents.child;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tries all that a confined process may not do, and says what came of it. */
final class Trespasser {

    private Trespasser() {}

    interface Trespass {
        void commit() throws Exception;
    }

    /** Argument: a file that is there. */
    public static void main(String[] arguments) throws Exception {
        Path victim = Path.of(arguments[0]);
        try (var server = new ServerSocket(0)) {
            System.out.println(Confinement.apply() ? "confined" : "open");
            attempt("connect", () -> new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()).close());
            attempt("listen", () -> new ServerSocket(0).close());
            attempt("datagram", () -> new DatagramSocket().close());
            attempt("write", () -> Files.writeString(victim, "harmed"));
            attempt("create", () -> Files.createDirectory(victim.resolveSibling("new")));
            attempt("delete", () -> Files.delete(victim));
            attempt("move", () -> Files.move(victim, victim.resolveSibling("elsewhere")));
            attempt("start", () -> new ProcessBuilder("/bin/true").start());
            var thread = new Thread(() -> System.out.println("thread done"));
            thread.start();
            thread.join();
            Runtime.getRuntime().halt(0);
        }
    }

    private static void attempt(String what, Trespass trespass) {
        try {
            trespass.commit();
            System.out.println(what + " done");
        } catch (Exception | LinkageError refused) {
            System.out.println(what + " refused");
        }
    }
}
