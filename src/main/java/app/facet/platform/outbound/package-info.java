/**
 * Calls to servers that are not ours. One door for all of them: only public addresses, only usual ports, redirects
 * checked like first calls, with a limit on time and size. Nouns: fetch, own server.
 */
@ApplicationModule(
        id = "outbound",
        displayName = "Outbound",
        allowedDependencies = {"kernel"})
@NullMarked
package app.facet.platform.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
