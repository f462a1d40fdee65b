/** Screens of resumes: add, list, read and put right. */
@NullMarked
package app.facet.product.careers.resumes.ui;

import org.jspecify.annotations.NullMarked;
