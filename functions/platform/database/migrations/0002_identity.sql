create table accounts (
  region_id text not null references regions,
  account_id uuid not null,
  kind text not null check (kind in ('resident', 'staff')),
  display_name text not null,
  roles text[] not null,
  organisation_id text,
  wechat_openid text,
  login_name text,
  password_hash text,
  failed_attempts int not null default 0,
  locked_until timestamptz,
  disabled_at timestamptz,
  is_demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (region_id, account_id),
  unique (region_id, wechat_openid),
  unique (region_id, login_name),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id)
);

-- 只存令牌的 SHA-256，库被读走也换不成登录。
create table sessions (
  region_id text not null,
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (region_id, token_hash),
  foreign key (region_id, account_id) references accounts (region_id, account_id)
);

-- 申请人的个人信息只在这里，整体加密；其他表只引用 vault_id。
create table personal_data (
  region_id text not null references regions,
  vault_id uuid not null,
  account_id uuid not null,
  key_id text not null,
  nonce bytea not null,
  ciphertext bytea not null,
  created_at timestamptz not null,
  primary key (region_id, vault_id)
);
