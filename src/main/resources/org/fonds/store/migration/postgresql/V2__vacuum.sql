-- Whether bytes are still shown by any version, asked for each version that is dropped.
create index version_content on version (content) where content is not null;
