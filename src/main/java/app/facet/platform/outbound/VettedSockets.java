package app.facet.platform.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Sockets that ask before they connect. No proxy of the machine's settings comes in between. */
final class VettedSockets extends SocketFactory {

    private final Reach reach;

    VettedSockets(Reach reach) {
        this.reach = reach;
    }

    @Override
    public Socket createSocket() {
        return new Vetted(reach);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException();
    }

    private static final class Vetted extends Socket {

        private final Reach reach;

        Vetted(Reach reach) {
            super(Proxy.NO_PROXY);
            this.reach = reach;
        }

        @Override
        public void connect(SocketAddress target, int timeout) throws IOException {
            if (!(target instanceof InetSocketAddress address)) {
                throw new NotAllowed();
            }
            reach.check(address);
            super.connect(target, timeout);
        }

        @Override
        public void connect(SocketAddress target) throws IOException {
            connect(target, 0);
        }
    }
}
