/** What other modules show on an account's page in the back office. */
@NamedInterface("spi")
@NullMarked
package app.facet.platform.accounts.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
