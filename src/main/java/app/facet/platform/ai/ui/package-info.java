/**
 * People's own keys, their favourite model and whether models may see their photos; models, calls and prompts for the back
 * office. Products borrow the names of providers and the question about photos.
 */
@NamedInterface("ui")
@NullMarked
package app.facet.platform.ai.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
