/** What doctor finds, on real databases: a superuser, and the role of its own script. */
@org.jspecify.annotations.NullMarked
package so.buster.it.doctor;
