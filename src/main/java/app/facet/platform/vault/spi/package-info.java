/** What modules with sealed fields lend the vault. */
@NamedInterface("spi")
@NullMarked
package app.facet.platform.vault.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
