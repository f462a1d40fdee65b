/** Sign-in and sign-up views. */
@NullMarked
package app.facet.platform.accounts.ui;

import org.jspecify.annotations.NullMarked;
