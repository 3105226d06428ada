## What people and tools set for the statements to come; by executeUpdate.
SET @@time_zone = 'America/New_York'

SET @@query_label = 'team:bi,dashboard:7';
