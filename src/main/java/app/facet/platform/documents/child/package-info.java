/**
 * What runs in the process that reads one document: it is confined, reads what is sent to it, answers and ends. Nothing here
 * is used by the house itself.
 */
@NullMarked
package app.facet.platform.documents.child;

import org.jspecify.annotations.NullMarked;
