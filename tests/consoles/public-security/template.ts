const rows = `
<section v-for="section in sections" :key="section.title" class="card">
  <h3>{{ section.title }}</h3>
  <el-form-item v-for="row in section.rows" :key="row.key" :label="row.kind === 'same' ? '' : row.label" :required="row.kind !== 'same'"
    :error="errors[row.key]">
    <div class="control" :data-row="row.key">
      <el-checkbox v-if="row.kind === 'same'" :model-value="values[row.key] === true" @update:model-value="set(row.key, $event)">{{ row.label }}</el-checkbox>
      <el-input v-else-if="row.kind === 'textarea'" type="textarea" :rows="3" :model-value="values[row.key]" :placeholder="row.placeholder" @update:model-value="set(row.key, $event)" />
      <el-select v-else-if="row.kind === 'select'" filterable :model-value="values[row.key]" :placeholder="row.placeholder" :disabled="locked(row)" @update:model-value="set(row.key, $event)">
        <el-option v-for="each in row.choices" :key="each.value" :label="each.label" :value="each.value" />
      </el-select>
      <el-radio-group v-else-if="row.kind === 'radio'" :model-value="values[row.key]" @update:model-value="set(row.key, $event)">
        <el-radio v-for="each in row.choices" :key="each.value" :value="each.value">{{ each.label }}</el-radio>
      </el-radio-group>
      <el-checkbox-group v-else-if="row.kind === 'checkboxes'" :model-value="values[row.key] || []" @update:model-value="set(row.key, $event)">
        <el-checkbox v-for="each in row.choices" :key="each.value" :value="each.value">{{ each.label }}</el-checkbox>
      </el-checkbox-group>
      <el-date-picker v-else-if="row.kind === 'date'" type="date" value-format="YYYY-MM-DD" :model-value="values[row.key]" :placeholder="row.placeholder" @update:model-value="set(row.key, $event)" />
      <el-upload v-else-if="row.kind === 'upload'" action="#" :auto-upload="false" :limit="1" :file-list="values[row.key] || []"
        accept="image/png,image/jpeg" :on-change="(file, files) => set(row.key, files)" :on-remove="(file, files) => set(row.key, files)"><el-button>点击上传</el-button></el-upload>
      <div v-else-if="row.kind === 'sms'" class="pair">
        <el-input :model-value="values[row.key]" :placeholder="row.placeholder" maxlength="6" @update:model-value="set(row.key, $event)" />
        <el-button @click="press('获取验证码')">获取验证码</el-button>
      </div>
      <el-input v-else :name="row.key" :model-value="values[row.key]" :placeholder="row.placeholder" :disabled="locked(row)" @update:model-value="set(row.key, $event)" />
      <p v-if="row.note" class="note">{{ row.note }}</p>
    </div>
  </el-form-item>
</section>`;

const login = `
<div class="card narrow">
  <h2>用户登录</h2>
  <p>公安部“互联网+政务服务”平台</p>
  <el-radio-group v-model="account"><el-radio-button value="1">个人用户</el-radio-button><el-radio-button value="2">法人用户</el-radio-button></el-radio-group>
  <el-form label-width="90px" @submit.prevent>
    <el-form-item label="用户名"><el-input v-model="user.account" name="account" placeholder="请输入用户名" /></el-form-item>
    <el-form-item label="密码"><el-input v-model="user.password" name="password" type="password" placeholder="请输入密码" autocomplete="off" /></el-form-item>
    <el-form-item label="图形验证码"><el-input v-model="user.captcha" name="captcha" placeholder="请输入图形验证码" /></el-form-item>
  </el-form>
  <p>请使用“公安一网通办”APP扫码完成实人认证</p>
  <el-button type="primary" @click="press('登录'); go('/home')">登录</el-button>
  <el-button @click="press('注册')">注册</el-button>
</div>`;

const home = `
<div class="tiles"><div v-for="each in tiles" :key="each.title" class="card">
  <h3>{{ each.title }} <a href="#/home" class="more">更多</a></h3>
  <p v-if="each.rows.length === 0" class="note">暂无数据</p>
  <p v-for="row in each.rows" :key="row.name">{{ row.name }} <el-tag size="small">{{ row.state }}</el-tag>
    <a :href="row.to">详情</a> <a href="#/website/change">变更</a> <a href="#/website/cancel">注销</a></p>
</div></div>`;

const detail = `
<div class="card">
  <h3>已备案网站</h3>
  <table class="detail">
    <tr><td>网站名称</td><td>示例远帆科技</td></tr>
    <tr><td>网站域名</td><td>yuanfan-sample.cn</td></tr>
    <tr><td>备案编号</td><td>粤公网安备44030402000001号</td></tr>
    <tr><td>备案地公安机关</td><td>深圳市公安局福田分局</td></tr>
    <tr><td>备案编号图标</td><td><el-button size="small" @click="press('下载图标')">下载图标</el-button></td></tr>
    <tr><td>备案编号HTML代码</td><td><textarea readonly rows="3" cols="60">{{ snippet }}</textarea></td></tr>
  </table>
</div>`;

const claim = `
<div class="card">
  <h3>已办网站认领</h3>
  <el-form label-width="180px" @submit.prevent>
    <el-form-item label="请输入网站域名"><el-input v-model="query.queryDomain" name="queryDomain" placeholder="请输入网站域名" /></el-form-item>
    <el-form-item label="公安备案号"><el-input v-model="query.queryNumber" name="queryNumber" placeholder="请输入备案号" /></el-form-item>
  </el-form>
  <el-button type="primary" @click="press('查询'); found = true">查询</el-button>
  <el-table v-if="found" :data="[{ name: '远帆旧站', domain: 'yuanfan-old.cn', number: '粤公网安备44030402000009号' }]">
    <el-table-column prop="name" label="网站名称" /><el-table-column prop="domain" label="网站域名" />
    <el-table-column prop="number" label="公安备案号" />
    <el-table-column label="操作"><template #default><el-button link type="primary" @click="press('认领')">认领</el-button></template></el-table-column>
  </el-table>
</div>`;

/** The platform: top bar, business menu, and the page the hash names. */
export const template = `
<div>
  <header class="bar"><h1>全国互联网安全管理服务平台</h1><nav>
    <a href="#/home">首页</a><a href="#/query/webSearch">备案查询</a><a href="#/login">用户登录</a></nav></header>
  <div class="page">
    <aside v-if="route !== '/login'"><el-menu :default-active="route" @select="go">
      <el-menu-item index="/operator">开办主体</el-menu-item>
      <el-sub-menu index="site"><template #title>网站业务</template>
        <el-menu-item index="/website/new">新办网站申请</el-menu-item><el-menu-item index="/website/claim">已办网站认领</el-menu-item></el-sub-menu>
      <el-menu-item index="/app/new">APP业务</el-menu-item>
      <el-menu-item index="/provider">服务商业务</el-menu-item>
      <el-menu-item index="/market">应用市场业务</el-menu-item>
      <el-menu-item index="/assessment">安全评估</el-menu-item>
    </el-menu></aside>
    <main>
      <template v-if="route === '/login'">${login}</template>
      <template v-else-if="title">
        <h2>{{ title }}</h2>
        <el-form label-width="260px" @submit.prevent>${rows}</el-form>
        <div class="card">
          <el-checkbox v-if="route !== '/website/cancel'" v-model="agreed">我已阅读并同意《互联网安全告知书》</el-checkbox>
          <p><el-button @click="press('暂存')">暂存</el-button><el-button type="primary" @click="submit">提交审核</el-button></p>
        </div>
      </template>
      <template v-else-if="route === '/website/claim'">${claim}</template>
      <template v-else-if="route === '/query/webSearch'">${claim}</template>
      <template v-else-if="route === '/website/detail'">${detail}</template>
      <template v-else>${home}</template>
    </main>
  </div>
</div>`;
