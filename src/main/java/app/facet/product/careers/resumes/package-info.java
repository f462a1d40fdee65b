/** Resumes: what stands in one, and how that is read from documents, and written for others to read. */
@NullMarked
package app.facet.product.careers.resumes;

import org.jspecify.annotations.NullMarked;
