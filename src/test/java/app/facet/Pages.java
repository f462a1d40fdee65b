package app.facet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A web server with pages of the tests' own, which the house may call although it is inside. */
public class Pages implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    private record Page(int status, String type, String content, Charset charset) {}

    Pages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var page = pages.get(exchange.getRequestURI().getPath());
        exchange.getResponseHeaders().add("Content-Type", page.type());
        byte[] content = page.content().getBytes(page.charset());
        exchange.sendResponseHeaders(page.status(), content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    /** Host and port. */
    public String name() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** Puts a page up and returns its address. */
    public String put(int status, String type, String content, Charset charset) {
        String address = "http://" + name() + "/" + UUID.randomUUID();
        replace(address, status, type, content, charset);
        return address;
    }

    public void replace(String address, int status, String type, String content, Charset charset) {
        String path = address.substring(address.lastIndexOf('/'));
        pages.put(path, new Page(status, type, content, charset));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
