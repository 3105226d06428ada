-- What only MySQL has.
DROP USER IF EXISTS keeper;
DROP USER IF EXISTS mallory;
CREATE USER keeper IDENTIFIED BY 'x' COMMENT 'secret93af1c';
